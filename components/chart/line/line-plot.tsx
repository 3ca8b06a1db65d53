"use client";

import type { LineSpec } from "@/lib/model";
import { ChartCanvas } from "../figure/chart-canvas";
import { ChartFigure } from "../figure/chart-figure";
import { useLayouts } from "../figure/use-layouts";
import { LineContents, LineMarks } from "./line-contents";
import { layoutLine } from "./line-layout";
import { lineSentence } from "./line-sentence";
import { lineStops } from "./line-stops";
import { csvOfLine, tableOfLine } from "./line-table";

type Props = {
  id?: string;
  plot: LineSpec;
  /** The data come many times a second. */
  growing?: boolean;
};

/** A sentence of numbers that change many times a second can be read by nobody, and moves what stands below it. */
const GROWING = "It grows while the program runs.";

/** Series over steps; follows `plot` at once, so that a run can be watched. Several runs show as median and band. */
export function LinePlot({ id, plot, growing = false }: Props) {
  const layouts = useLayouts(plot, layoutLine);
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={growing ? GROWING : [lineSentence(plot), ...plot.notes].join(" ")}
      table={() => tableOfLine(plot)}
      csv={() => csvOfLine(plot)}
    >
      {(describedBy) => (
        <ChartCanvas
          {...layouts}
          describedBy={describedBy}
          Contents={LineContents}
          load={loadDrawing}
          growing={growing}
          stops={lineStops}
          Marks={LineMarks}
        />
      )}
    </ChartFigure>
  );
}

const loadDrawing = () => import("./recharts-line-plot").then(({ RechartsLinePlot }) => RechartsLinePlot);
