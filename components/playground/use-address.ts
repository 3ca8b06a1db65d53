"use client";

import { useEffect, useRef, useState } from "react";
import { type Catalogue, type PlaygroundState, readState, writeState } from "@/lib/playground";

/** A slider on its way gives one entry of the history, not fifty. */
const restMs = 300;

type Kept = {
  state: PlaygroundState;
  change: (state: PlaygroundState) => void;
  /** What the address had wrong, a sentence each. */
  corrections: readonly string[];
  /** How often the address brought a state of its own: what was computed for another is out of date. */
  arrivals: number;
};

/** The page's state, which its address follows, and which follows the address back and forth. */
export function useAddress(catalogue: Catalogue, served: PlaygroundState): Kept {
  const [state, setState] = useState(served);
  const [corrections, setCorrections] = useState<readonly string[]>([]);
  const [arrivals, setArrivals] = useState(0);
  const changed = useRef(false);
  useEffect(() => {
    const arrive = () => {
      const read = readState(catalogue, new URLSearchParams(window.location.search));
      changed.current = false;
      setState(read.state);
      setCorrections(read.corrections);
      setArrivals((count) => count + 1);
    };
    if (window.location.search !== "") arrive();
    window.addEventListener("popstate", arrive);
    return () => window.removeEventListener("popstate", arrive);
  }, [catalogue]);
  useEffect(() => {
    if (!changed.current) return;
    const write = () => {
      const query = writeState(catalogue, state);
      if (query !== window.location.search)
        window.history.pushState(null, "", `${window.location.pathname}${query}`);
    };
    const timer = setTimeout(write, restMs);
    return () => clearTimeout(timer);
  }, [catalogue, state]);
  const change = (next: PlaygroundState) => {
    changed.current = true;
    setCorrections([]);
    setState(next);
  };
  return { state, change, corrections, arrivals };
}
