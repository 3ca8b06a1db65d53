import { useLayoutEffect, useMemo, useRef } from "react";
import { X_DOMAIN } from "@/lib/playground";
import type { MarkControl } from "../chart/mark-control";

/** A plot's mark that stands at x, and can be dragged there as well as by the slider. */
export function useMovedMark(x: number, move: (x: number) => void): MarkControl {
  const now = useRef({ x, move });
  const listeners = useRef(new Set<() => void>());
  const control = useMemo(
    (): MarkControl => ({
      x: () => now.current.x,
      servedX: () => now.current.x,
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      range: X_DOMAIN,
      step: 0.05,
      move: (to) => now.current.move(to),
    }),
    [],
  );
  useLayoutEffect(() => {
    const moved = now.current.x !== x;
    now.current = { x, move };
    if (moved) for (const listener of listeners.current) listener();
  }, [x, move]);
  return control;
}
