import { type RefObject, useEffect, useState } from "react";
import type { PlotSize } from "./plot-frame";

/** The style sheet's container query, in script: below this many pixels the narrow drawing is shown. */
const narrowBelow = 560;

/** Which of the two drawings the container shows, or null until it was measured. */
export function usePlotSize(container: RefObject<HTMLElement | null>): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize(entry.contentRect.width < narrowBelow ? "narrow" : "wide");
    });
    observer.observe(container.current);
    return () => observer.disconnect();
  }, [container]);
  return size;
}
