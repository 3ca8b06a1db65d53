import { useMemo } from "react";
import { type CurvesLayout, type FunctionPlotInput, layoutCurves } from "./function-plot-layout";
import { linear, type PlotSize } from "./plot-frame";

/** The curves' layout, which is the same object as long as the curves are. */
export function useCurvesLayout(
  { samples, domain, derivative, title, scale, xLabel, yLabel }: FunctionPlotInput,
  size: PlotSize,
): CurvesLayout {
  const { curves } = samples;
  const [min, max] = domain;
  const { x, y } = scale ?? linear;
  return useMemo(() => {
    const labels = { title, xLabel: xLabel ?? "x", yLabel: yLabel ?? "y" };
    return layoutCurves({ ...labels, curves, domain: [min, max], derivative, scale: { x, y } }, size);
  }, [curves, min, max, derivative, title, xLabel, yLabel, x, y, size]);
}
