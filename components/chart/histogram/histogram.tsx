"use client";

import type { HistogramSpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { HistogramContents, HistogramMarks } from "./histogram-contents";
import { layoutHistogram } from "./histogram-layout";
import { csvOfHistogram, histogramSentence, histogramStops, tableOfHistogram } from "./histogram-reading";

/** How often values fall into each bin; several series lie over one another. */
export function Histogram({ id, plot }: { id?: string; plot: HistogramSpec }) {
  const layouts = useLayouts(plot, layoutHistogram);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[histogramSentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfHistogram(plot)}
      csv={() => csvOfHistogram(plot)}
    >
      {(describedBy) => (
        <ChartCanvas
          {...layouts}
          describedBy={describedBy}
          Contents={HistogramContents}
          load={loadDrawing}
          stops={histogramStops}
          Marks={HistogramMarks}
        />
      )}
    </ChartFigure>
  );
}

const loadDrawing = () => import("./recharts-histogram").then(({ RechartsHistogram }) => RechartsHistogram);
