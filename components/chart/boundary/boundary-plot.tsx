"use client";

import type { BoundarySpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { BoundaryContents, BoundaryMarks } from "./boundary-contents";
import { layoutBoundary } from "./boundary-layout";
import { boundarySentence, boundaryStops, csvOfBoundary, tableOfBoundary } from "./boundary-reading";

/** What a model says over the plane, and the labelled points. Our own drawing stays: Recharts has no such chart. */
export function BoundaryPlot({ id, plot }: { id?: string; plot: BoundarySpec }) {
  const layouts = useLayouts(plot, layoutBoundary);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[boundarySentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfBoundary(plot)}
      csv={() => csvOfBoundary(plot)}
    >
      {(describedBy) => (
        <ChartCanvas
          {...layouts}
          describedBy={describedBy}
          Contents={BoundaryContents}
          load={null}
          stops={boundaryStops}
          Marks={BoundaryMarks}
        />
      )}
    </ChartFigure>
  );
}
