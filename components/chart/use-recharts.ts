import { type RefObject, startTransition, useCallback, useEffect, useState } from "react";
import type { DrawingProps } from "./recharts-function-plot";

type Drawing = (props: DrawingProps) => React.ReactNode;

/** How far below or above the window a plot counts as near. */
const near = "300px";

/**
 * The interactive drawing, once the reader is near; null until then, and for good where it cannot be loaded: the static
 * drawing stays. `load` asks for it at once. The page's own work goes first: nothing is loaded before it is idle.
 */
export function useRecharts(stage: RefObject<HTMLElement | null>): {
  Drawing: Drawing | null;
  load: () => void;
} {
  const [Drawing, setDrawing] = useState<Drawing | null>(null);
  const load = useCallback(() => {
    import("./recharts-function-plot").then(
      ({ RechartsFunctionPlot }) => startTransition(() => setDrawing(() => RechartsFunctionPlot)),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load();
      },
      { rootMargin: near },
    );
    const cancel = whenIdle(() => stage.current && observer.observe(stage.current));
    return () => {
      cancel();
      observer.disconnect();
    };
  }, [stage, load]);
  return { Drawing, load };
}

/** Runs once the page has loaded and has nothing else to do; returns what cancels it. */
function whenIdle(run: () => void): () => void {
  let cancelled = false;
  const once = () => !cancelled && run();
  const wait = () =>
    window.requestIdleCallback ? window.requestIdleCallback(once) : window.setTimeout(once, 200);
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    cancelled = true;
    window.removeEventListener("load", wait);
  };
}
