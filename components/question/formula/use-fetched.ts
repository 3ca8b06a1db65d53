import { useEffect, useState } from "react";

/** "missing": it could not be had. */
export type Fetched<T> = { kind: "fetched"; value: T } | { kind: "missing" } | null;

/** A part of the script, fetched once it is wanted; null until it is there. `fetch` is the same at every render. */
export function useFetched<T>(wanted: boolean, fetch: () => Promise<T>): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>(null);
  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    fetch().then(
      (value) => alive && setFetched({ kind: "fetched", value }),
      () => alive && setFetched({ kind: "missing" }),
    );
    return () => {
      alive = false;
    };
  }, [wanted, fetch]);
  return fetched;
}
