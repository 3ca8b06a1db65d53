import { useMemo, useState } from "react";
import type { Curve } from "@/lib/model";
import { type CurvesLayout, type FunctionPlotInput, layoutCurves } from "./function-plot-layout";
import type { PlotSize } from "./plot-frame";
import { sameCurves } from "./same-curves";

/** The curves' layout, which is the same object as long as the curves have the same samples. */
export function useCurvesLayout(
  { samples, domain, derivative, title }: FunctionPlotInput,
  size: PlotSize,
): CurvesLayout {
  const curves = useUnchanged(samples.curves);
  const [min, max] = domain;
  return useMemo(
    () => layoutCurves({ curves, domain: [min, max], derivative, title }, size),
    [curves, min, max, derivative, title, size],
  );
}

/** Samples arrive anew whenever anything of the plot changed, though often it was the mark alone. */
function useUnchanged(curves: Curve[]): Curve[] {
  const [kept, keep] = useState(curves);
  if (sameCurves(kept, curves)) return kept;
  keep(curves);
  return curves;
}
