"use client";

import { useRef, useState } from "react";
import styles from "./chart.module.css";
import { DrawingGuard } from "./drawing-guard";
import { useTakeover } from "./figure/use-takeover";
import type { CurvesLayout, FunctionPlotInput } from "./function-plot-layout";
import { LiveMark } from "./live-mark";
import type { MarkControl } from "./mark-control";
import { type Reading, readingAt } from "./reading";
import { ReadingSurface } from "./reading-surface";
import { Readout } from "./readout";
import { StaticFunctionPlot } from "./static-function-plot";
import { useCurvesLayout } from "./use-curves-layout";

type Props = { plot: FunctionPlotInput; control: MarkControl | null; describedBy: string };

/** The static drawing, until the interactive one has been drawn in the same place; and what reads values off it. */
export function PlotCanvas({ plot, control, describedBy }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const { Drawing, size, drawn, load, fail, whenDrawn } = useTakeover(stage, loadDrawing);
  const [readingX, setReadingX] = useState<number | null>(null);
  const wide = useCurvesLayout(plot, "wide");
  const narrow = useCurvesLayout(plot, "narrow");
  const { samples, derivative } = plot;
  const markIn = (layout: CurvesLayout) => <LiveMark samples={samples} control={control} layout={layout} />;
  const layout = size === "narrow" ? narrow : wide;
  const reading = readingX === null ? null : readingWith(readingAt(samples, readingX), derivative);
  return (
    <div ref={stage} className={styles.stage}>
      <div className={styles.canvas}>
        {!drawn && (
          <>
            <StaticFunctionPlot layout={wide} mark={markIn(wide)} describedBy={describedBy} />
            <StaticFunctionPlot layout={narrow} mark={markIn(narrow)} describedBy={describedBy} />
          </>
        )}
        {Drawing && (
          <div ref={whenDrawn} className={drawn ? undefined : styles.waiting}>
            <DrawingGuard onFail={fail}>
              <Drawing layout={layout} mark={markIn(layout)} reading={reading} describedBy={describedBy} />
            </DrawingGuard>
          </div>
        )}
        {reading && Drawing && <Readout reading={reading} layout={layout} />}
        <ReadingSurface
          plot={plot}
          layout={size === null ? null : layout}
          control={control}
          readingX={readingX}
          onRead={setReadingX}
          onTouch={load}
        />
      </div>
    </div>
  );
}

const loadDrawing = () =>
  import("./recharts-function-plot").then(({ RechartsFunctionPlot }) => RechartsFunctionPlot);

function readingWith(reading: Reading | null, derivative: boolean): Reading | null {
  if (!reading || derivative) return reading;
  return { ...reading, values: reading.values.map((value) => ({ ...value, slope: null })) };
}
