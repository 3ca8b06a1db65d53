"use client";

import { FunctionPlot } from "../chart/function-plot";
import { useLesson, usePlotSamples } from "./lesson-context";

/** A lesson's chart of functions, following the names that it reads. */
export function FunctionPlotFigure({ id }: { id: string }) {
  const { notebook } = useLesson();
  const samples = usePlotSamples(id);
  const plot = notebook.plots.find((each) => each.id === id);
  return plot ? <FunctionPlot plot={plot} samples={samples} /> : null;
}
