"use client";

import { useMemo, useState } from "react";
import type { GraphSpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { graphAt, type SteppedGraph } from "./backward-steps";
import { BackwardWalk } from "./backward-walk";
import { GraphContents, GraphMarks } from "./graph-contents";
import { type GraphLayout, layoutGraph } from "./graph-layout";
import { csvOfGraph, graphSentence, graphStops, tableOfGraph } from "./graph-reading";

/** An autograd graph: what was computed from what, with values and gradients. Our own drawing stays: Recharts has no such chart. */
export function GraphPlot({ id, plot }: { id?: string; plot: GraphSpec }) {
  const [walk, setWalk] = useState<{ plot: GraphSpec; step: number } | null>(null);
  // Of another graph, the walk has not begun.
  const step = walk?.plot === plot ? walk.step : null;
  const shown = useMemo(() => (step === null ? plot : graphAt(plot, step)), [plot, step]);
  const layouts = useLayouts<SteppedGraph, GraphLayout>(shown, layoutGraph);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[graphSentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfGraph(plot)}
      csv={() => csvOfGraph(plot)}
    >
      {(describedBy) => (
        <>
          <ChartCanvas
            {...layouts}
            describedBy={describedBy}
            Contents={GraphContents}
            load={null}
            stops={graphStops}
            Marks={GraphMarks}
          />
          {plot.terms.length > 0 && (
            <BackwardWalk
              plot={plot}
              step={step}
              onStep={(step) => setWalk(step === null ? null : { plot, step })}
            />
          )}
        </>
      )}
    </ChartFigure>
  );
}
