"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import styles from "./chart.module.css";
import { type FunctionPlotInput, layoutFunctionPlot } from "./function-plot-layout";
import { type Reading, readingAt } from "./reading";
import { ReadingSurface } from "./reading-surface";
import { Readout } from "./readout";
import { StaticFunctionPlot } from "./static-function-plot";
import { usePlotSize } from "./use-plot-size";
import { useRecharts } from "./use-recharts";

/** The static drawing, until the interactive one has been drawn in the same place; and what reads values off it. */
export function PlotCanvas({ plot, describedBy }: { plot: FunctionPlotInput; describedBy: string }) {
  const stage = useRef<HTMLDivElement>(null);
  const { Drawing, load } = useRecharts(stage);
  const size = usePlotSize(stage);
  const [drawn, setDrawn] = useState(false);
  const [readingX, setReadingX] = useState<number | null>(null);
  const { samples, domain, derivative, title } = plot;
  const layout = useMemo(
    () => (Drawing && size ? layoutFunctionPlot({ samples, domain, derivative, title }, size) : null),
    [Drawing, size, samples, domain, derivative, title],
  );
  const reading = readingX === null ? null : readingWith(readingAt(samples, readingX), derivative);
  const whenDrawn = useCallback((element: HTMLElement | null) => {
    if (element) requestAnimationFrame(() => setDrawn(true));
  }, []);
  return (
    <div ref={stage} className={styles.stage}>
      <div className={styles.canvas}>
        {!(drawn && layout) && <StaticFunctionPlot plot={plot} describedBy={describedBy} />}
        {Drawing && layout && (
          <div ref={whenDrawn} className={drawn ? undefined : styles.waiting}>
            <Drawing layout={layout} describedBy={describedBy} reading={reading} />
          </div>
        )}
        {reading && layout && <Readout reading={reading} layout={layout} />}
        <ReadingSurface plot={plot} layout={layout} readingX={readingX} onRead={setReadingX} onTouch={load} />
      </div>
    </div>
  );
}

function readingWith(reading: Reading | null, derivative: boolean): Reading | null {
  if (!reading || derivative) return reading;
  return { ...reading, values: reading.values.map((value) => ({ ...value, slope: null })) };
}
