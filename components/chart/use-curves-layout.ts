import { useMemo, useState } from "react";
import type { Curve } from "@/lib/model";
import { type CurvesLayout, type FunctionPlotInput, layoutCurves } from "./function-plot-layout";
import { linear, type PlotSize } from "./plot-frame";
import { sameCurves } from "./same-curves";

/** The curves' layout, which is the same object as long as the curves have the same samples. */
export function useCurvesLayout(
  { samples, domain, derivative, title, scale, xLabel, yLabel }: FunctionPlotInput,
  size: PlotSize,
): CurvesLayout {
  const curves = useUnchanged(samples.curves);
  const [min, max] = domain;
  const { x, y } = scale ?? linear;
  return useMemo(() => {
    const labels = { title, xLabel: xLabel ?? "x", yLabel: yLabel ?? "y" };
    return layoutCurves({ ...labels, curves, domain: [min, max], derivative, scale: { x, y } }, size);
  }, [curves, min, max, derivative, title, xLabel, yLabel, x, y, size]);
}

/** Samples arrive anew whenever anything of the plot changed, though often it was the mark alone. */
function useUnchanged(curves: Curve[]): Curve[] {
  const [kept, keep] = useState(curves);
  if (sameCurves(kept, curves)) return kept;
  keep(curves);
  return curves;
}
