"use client";

import type { GraphSpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { GraphContents, GraphMarks } from "./graph-contents";
import { layoutGraph } from "./graph-layout";
import { csvOfGraph, graphSentence, graphStops, tableOfGraph } from "./graph-reading";

/** An autograd graph: what was computed from what, with values and gradients. Our own drawing stays: Recharts has no such chart. */
export function GraphPlot({ id, plot }: { id?: string; plot: GraphSpec }) {
  const layouts = useLayouts(plot, layoutGraph);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[graphSentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfGraph(plot)}
      csv={() => csvOfGraph(plot)}
    >
      {(describedBy) => (
        <ChartCanvas
          {...layouts}
          describedBy={describedBy}
          Contents={GraphContents}
          load={null}
          stops={graphStops}
          Marks={GraphMarks}
        />
      )}
    </ChartFigure>
  );
}
