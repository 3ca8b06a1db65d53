"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Heading } from "@/lib/model";
import styles from "./contents.module.css";

type Props = {
  headings: readonly Heading[];
  /** What stands above them. */
  children?: ReactNode;
};

/** The headings of a page: beside the text, or folded above it on a small screen. */
export function Contents({ headings, children }: Props) {
  const here = useHeadingInView(headings);
  const list = (
    <ol>
      {headings.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === here ? "location" : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles.contents} aria-label="On this page">
      {children}
      <div className={styles.beside}>{list}</div>
      <details className={styles.folded}>
        <summary>On this page</summary>
        {list}
      </details>
    </nav>
  );
}

/** Id of the last heading that has come up to the top of the window; at the page's end, where no more can come, the last. */
function useHeadingInView(headings: readonly Heading[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const passed = () =>
      headings.findLast(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? 1) < READING_LINE,
      );
    const follow = () => setHere((atEnd() ? headings.at(-1) : passed())?.id ?? null);
    follow();
    document.addEventListener("scroll", follow, { passive: true });
    return () => document.removeEventListener("scroll", follow);
  }, [headings]);
  return here;
}

function atEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
}

/** Pixels below the top of the window at which a heading counts as reached. */
const READING_LINE = 140;
