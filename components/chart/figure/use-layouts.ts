import { useMemo } from "react";
import type { PlotSize } from "../plot-frame";

/** Both layouts of a chart, the same objects as long as the chart is the same; `layout` is a function of the module. */
export function useLayouts<P, L>(plot: P, layout: (plot: P, size: PlotSize) => L): { wide: L; narrow: L } {
  return useMemo(() => ({ wide: layout(plot, "wide"), narrow: layout(plot, "narrow") }), [plot, layout]);
}
