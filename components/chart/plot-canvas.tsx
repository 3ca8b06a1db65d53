"use client";

import { useCallback, useRef, useState } from "react";
import styles from "./chart.module.css";
import { DrawingGuard } from "./drawing-guard";
import type { CurvesLayout, FunctionPlotInput } from "./function-plot-layout";
import { placeMark } from "./mark-layout";
import { type Reading, readingAt } from "./reading";
import { ReadingSurface } from "./reading-surface";
import { Readout } from "./readout";
import { StaticDrawing } from "./static-function-plot";
import { useCurvesLayout } from "./use-curves-layout";
import { usePlotSize } from "./use-plot-size";
import { useRecharts } from "./use-recharts";

/** The static drawing, until the interactive one has been drawn in the same place; and what reads values off it. */
export function PlotCanvas({ plot, describedBy }: { plot: FunctionPlotInput; describedBy: string }) {
  const stage = useRef<HTMLDivElement>(null);
  const { Drawing, load } = useRecharts(stage);
  const size = usePlotSize(stage);
  const [state, setState] = useState<"static" | "drawn" | "failed">("static");
  const drawn = state === "drawn";
  const [readingX, setReadingX] = useState<number | null>(null);
  const wide = useCurvesLayout(plot, "wide");
  const narrow = useCurvesLayout(plot, "narrow");
  const { samples, derivative } = plot;
  const markIn = (layout: CurvesLayout) => placeMark(samples.mark, samples.curves, layout);
  const layout = size === "narrow" ? narrow : wide;
  const interactive = Drawing !== null && size !== null && state !== "failed";
  const reading = readingX === null ? null : readingWith(readingAt(samples, readingX), derivative);
  const whenDrawn = useCallback((element: HTMLElement | null) => {
    if (element) requestAnimationFrame(() => setState((before) => (before === "failed" ? before : "drawn")));
  }, []);
  return (
    <div ref={stage} className={styles.stage}>
      <div className={styles.canvas}>
        {!(drawn && interactive) && (
          <>
            <StaticDrawing layout={wide} mark={markIn(wide)} describedBy={describedBy} />
            <StaticDrawing layout={narrow} mark={markIn(narrow)} describedBy={describedBy} />
          </>
        )}
        {interactive && (
          <div ref={whenDrawn} className={drawn ? undefined : styles.waiting}>
            <DrawingGuard onFail={() => setState("failed")}>
              <Drawing layout={layout} mark={markIn(layout)} reading={reading} describedBy={describedBy} />
            </DrawingGuard>
          </div>
        )}
        {reading && interactive && <Readout reading={reading} layout={layout} />}
        <ReadingSurface
          plot={plot}
          layout={interactive ? layout : null}
          readingX={readingX}
          onRead={setReadingX}
          onTouch={load}
        />
      </div>
    </div>
  );
}

function readingWith(reading: Reading | null, derivative: boolean): Reading | null {
  if (!reading || derivative) return reading;
  return { ...reading, values: reading.values.map((value) => ({ ...value, slope: null })) };
}
