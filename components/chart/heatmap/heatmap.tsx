"use client";

import type { HeatmapSpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { HeatmapContents, HeatmapMarks } from "./heatmap-contents";
import { layoutHeatmap } from "./heatmap-layout";
import { csvOfHeatmap, heatmapSentence, heatmapStops, tableOfHeatmap } from "./heatmap-reading";

/** A matrix as colours that diverge from 0. Recharts has no such chart, so that our own drawing stays. */
export function Heatmap({ id, plot }: { id?: string; plot: HeatmapSpec }) {
  const layouts = useLayouts(plot, layoutHeatmap);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[heatmapSentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfHeatmap(plot)}
      csv={() => csvOfHeatmap(plot)}
    >
      {(describedBy) => (
        <ChartCanvas
          {...layouts}
          describedBy={describedBy}
          Contents={HeatmapContents}
          load={null}
          stops={heatmapStops}
          Marks={HeatmapMarks}
        />
      )}
    </ChartFigure>
  );
}
