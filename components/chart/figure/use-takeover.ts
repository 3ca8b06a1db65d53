import { type ComponentType, type RefObject, startTransition, useCallback, useEffect, useState } from "react";
import type { PlotSize } from "../plot-frame";
import { usePlotSize } from "../use-plot-size";
import { whenNear } from "./when-near";

/** Fetches the interactive drawing; has to be one and the same function at every render. */
export type Loader<P> = () => Promise<ComponentType<P>>;

export type Takeover<P> = {
  /** The interactive drawing, once it can be drawn; the static one stays until `drawn`. */
  Drawing: ComponentType<P> | null;
  size: PlotSize | null;
  drawn: boolean;
  load: () => void;
  fail: () => void;
  whenDrawn: (element: HTMLElement | null) => void;
};

/**
 * The interactive drawing, once the reader is near; null until then, and for good where it cannot be loaded or fails: the
 * static drawing stays. `load` asks for it at once. The page's own work goes first: nothing is loaded before it is idle.
 */
export function useTakeover<P>(stage: RefObject<HTMLElement | null>, fetch: Loader<P> | null): Takeover<P> {
  const size = usePlotSize(stage);
  const [Drawing, setDrawing] = useState<ComponentType<P> | null>(null);
  const [state, setState] = useState<"static" | "drawn" | "failed">("static");
  const load = useCallback(() => {
    fetch?.().then(
      (loaded) => startTransition(() => setDrawing(() => loaded)),
      () => undefined,
    );
  }, [fetch]);
  useEffect(() => whenNear(stage.current, load), [stage, load]);
  const whenDrawn = useCallback((element: HTMLElement | null) => {
    if (element) requestAnimationFrame(() => setState((before) => (before === "failed" ? before : "drawn")));
  }, []);
  useEffect(() => {
    // When the drawing may come back it has to be drawn anew before it takes over.
    if (!fetch) setState((before) => (before === "drawn" ? "static" : before));
  }, [fetch]);
  const usable = fetch !== null && Drawing !== null && size !== null && state !== "failed";
  return {
    ...{ size, load, whenDrawn },
    Drawing: usable ? Drawing : null,
    drawn: usable && state === "drawn",
    fail: () => setState("failed"),
  };
}
