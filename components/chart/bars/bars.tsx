"use client";

import type { BarsSpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { BarsContents, BarsMarks } from "./bars-contents";
import { layoutBars } from "./bars-layout";
import { barsSentence, barsStops, csvOfBars, tableOfBars } from "./bars-reading";

/** A number for each category, as bars that lie: so that names stay readable on a phone. */
export function Bars({ id, plot }: { id?: string; plot: BarsSpec }) {
  const layouts = useLayouts(plot, layoutBars);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[barsSentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfBars(plot)}
      csv={() => csvOfBars(plot)}
    >
      {(describedBy) => (
        <ChartCanvas
          {...layouts}
          describedBy={describedBy}
          Contents={BarsContents}
          load={loadDrawing}
          stops={barsStops}
          Marks={BarsMarks}
        />
      )}
    </ChartFigure>
  );
}

const loadDrawing = () => import("./recharts-bars").then(({ RechartsBars }) => RechartsBars);
