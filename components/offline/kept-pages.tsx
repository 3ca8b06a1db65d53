"use client";

import { useEffect, useState } from "react";
import { keptPages } from "./kept";

export type PageEntry = { path: string; title: string };

/** The pages that can be opened without a network. Plain links: the router would ask the network first. */
export function KeptPages({ pages }: { pages: readonly PageEntry[] }) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let shown = true;
    void keptPages().then((found) => shown && setKept(found));
    return () => {
      shown = false;
    };
  }, []);
  const there = pages.filter(({ path }) => kept.has(path));
  if (there.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">These pages work without it</h2>
      <ul>
        {there.map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
