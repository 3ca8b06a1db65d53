"use client";

import { useMemo } from "react";
import type { BoundarySpec, LineSpec } from "@/lib/model";
import type { Frame } from "@/lib/trainer";
import { BoundaryContents, BoundaryMarks } from "../chart/boundary/boundary-contents";
import { layoutBoundary } from "../chart/boundary/boundary-layout";
import {
  boundarySentence,
  boundaryStops,
  csvOfBoundary,
  tableOfBoundary,
} from "../chart/boundary/boundary-reading";
import { ChartFigure } from "../chart/figure/chart-figure";
import { LineContents, LineMarks } from "../chart/line/line-contents";
import { layoutLine } from "../chart/line/line-layout";
import { lineSentence } from "../chart/line/line-sentence";
import { lineStops } from "../chart/line/line-stops";
import { csvOfLine, tableOfLine } from "../chart/line/line-table";
import { lossPlot, planePlot } from "./frame-plots";
import { NarrowCanvas } from "./narrow-canvas";
import styles from "./playground.module.css";

/** The plane and the loss of a frame, side by side where there is room. */
export function TrainerFigures({ frame }: { frame: Frame }) {
  const loss = useMemo(() => lossPlot(frame), [frame]);
  return (
    <div className={styles.figures}>
      <PlaneFigure plot={useMemo(() => planePlot(frame), [frame])} />
      {loss === null ? (
        <p className={styles.noLoss}>The loss of every epoch is drawn here, once there is one. Press Play.</p>
      ) : (
        <LossFigure plot={loss} />
      )}
    </div>
  );
}

function PlaneFigure({ plot }: { plot: BoundarySpec }) {
  const layout = useMemo(() => layoutBoundary(plot, "narrow"), [plot]);
  return (
    <ChartFigure
      title={plot.title}
      sentence={boundarySentence(plot)}
      table={() => tableOfBoundary(plot)}
      csv={() => csvOfBoundary(plot)}
    >
      {(describedBy) => (
        <NarrowCanvas
          {...{ layout, describedBy }}
          Contents={BoundaryContents}
          stops={boundaryStops}
          Marks={BoundaryMarks}
        />
      )}
    </ChartFigure>
  );
}

function LossFigure({ plot }: { plot: LineSpec }) {
  const layout = useMemo(() => layoutLine(plot, "narrow"), [plot]);
  return (
    <ChartFigure
      title={plot.title}
      sentence={lineSentence(plot)}
      table={() => tableOfLine(plot)}
      csv={() => csvOfLine(plot)}
    >
      {(describedBy) => (
        <NarrowCanvas
          {...{ layout, describedBy }}
          Contents={LineContents}
          stops={lineStops}
          Marks={LineMarks}
        />
      )}
    </ChartFigure>
  );
}
