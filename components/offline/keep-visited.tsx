"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Keeps every page that the reader visits, for reading without a network, once it has been loaded. */
export function KeepVisited() {
  const path = usePathname();
  useEffect(() => {
    const keep = () => void import("./keep-pages").then(({ keepPages }) => keepPages([path]));
    if (document.readyState === "complete") return keep();
    addEventListener("load", keep, { once: true });
    return () => removeEventListener("load", keep);
  }, [path]);
  return null;
}
