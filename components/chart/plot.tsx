"use client";

import { useMemo } from "react";
import { type FunctionsSpec, normalisePlot } from "@/lib/model";
import { Bars } from "./bars/bars";
import { BoundaryPlot } from "./boundary/boundary-plot";
import { FunctionPlot } from "./function-plot";
import { GraphPlot } from "./graph/graph-plot";
import { Heatmap } from "./heatmap/heatmap";
import { Histogram } from "./histogram/histogram";
import { LinePlot } from "./line/line-plot";
import { MissingPlot } from "./missing-plot";

type Props = {
  id?: string;
  /** A chart as data, from wherever it came: it is checked and filled in here. */
  spec: unknown;
  /** The data are growing, many times a second. */
  growing?: boolean;
};

/** The chart of a spec, or what it lacks. */
export function Plot({ id, spec, growing = false }: Props) {
  const plot = useMemo(() => normalisePlot(spec), [spec]);
  const named = id === undefined ? {} : { id };
  if ("missing" in plot) return <MissingPlot {...named} missing={plot.missing} />;
  switch (plot.kind) {
    case "line":
      return <LinePlot {...named} plot={plot} growing={growing} />;
    case "histogram":
      return <Histogram {...named} plot={plot} />;
    case "bars":
      return <Bars {...named} plot={plot} />;
    case "heatmap":
      return <Heatmap {...named} plot={plot} />;
    case "boundary":
      return <BoundaryPlot {...named} plot={plot} />;
    case "graph":
      return <GraphPlot {...named} plot={plot} />;
    case "functions":
      return <FunctionsOf {...named} plot={plot} />;
  }
}

function FunctionsOf({ id = "", plot }: { id?: string; plot: FunctionsSpec }) {
  const samples = useMemo(() => ({ curves: plot.curves, mark: plot.mark }), [plot]);
  return <FunctionPlot plot={{ ...plot, id }} samples={samples} notes={plot.notes} />;
}
