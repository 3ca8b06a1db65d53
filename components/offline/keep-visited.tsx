"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** The page's own work comes first, and what a reader does with it at once. */
const LATER_MS = 4_000;

/** Keeps every page that the reader visits, for reading without a network, some time after it has been loaded. */
export function KeepVisited() {
  const path = usePathname();
  useEffect(() => {
    const later = setTimeout(
      () => void import("./keep-pages").then(({ keepPages }) => keepPages([path])),
      LATER_MS,
    );
    return () => clearTimeout(later);
  }, [path]);
  return null;
}
