"use client";

import { lazy, memo, useDeferredValue, useMemo } from "react";
import { WhenNear } from "../chart/when-near";
import styles from "./function-plot-figure.module.css";
import { useLesson, usePlot } from "./lesson-context";

/** Drawn again only for other samples. */
const Drawing = memo(
  lazy(() => import("../chart/function-plot").then(({ FunctionPlot }) => ({ default: FunctionPlot }))),
);

/** A lesson's chart of functions, following the names that it reads; says so where it cannot follow. */
export function FunctionPlotFigure({ id }: { id: string }) {
  const { notebook, session } = useLesson();
  const { samples, stale } = usePlot(id);
  // Charts may be many: what the reader has just pressed comes first.
  const shown = useDeferredValue(samples);
  const plot = notebook.plots.find((each) => each.id === id);
  const slider = notebook.controls.find(({ name }) => name === plot?.at);
  const mark = useMemo(() => {
    if (!slider) return {};
    const { name, min, max, step } = slider;
    const onMark = (x: number) => session.setControl(name, x);
    return { onMark, markRange: [min, max] as [number, number], markStep: step };
  }, [slider, session]);
  if (!plot) return null;
  return (
    <>
      <WhenNear data={samples}>
        <Drawing plot={plot} samples={shown} {...mark} />
      </WhenNear>
      {stale !== null && (
        <p className={styles.stale} role="status">
          This chart is not up to date. {stale}
        </p>
      )}
    </>
  );
}
