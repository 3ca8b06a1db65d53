"use client";

import { lazy, memo, useDeferredValue, useMemo } from "react";
import type { Control } from "@/lib/model";
import type { MarkControl } from "../chart/mark-control";
import { WhenNear } from "../chart/when-near";
import styles from "./function-plot-figure.module.css";
import { useLesson, usePlot } from "./lesson-context";

/** Drawn again only for other samples. */
const Drawing = memo(
  lazy(() => import("../chart/function-plot").then(({ FunctionPlot }) => ({ default: FunctionPlot }))),
);

/** A lesson's chart of functions, following the names that it reads; says so where it cannot follow. */
export function FunctionPlotFigure({ id }: { id: string }) {
  const { notebook } = useLesson();
  const { samples, stale } = usePlot(id);
  // Charts may be many: what the reader has just pressed comes first.
  const shown = useDeferredValue(samples);
  const plot = notebook.plots.find((each) => each.id === id);
  const control = useMarkControl(notebook.controls.find(({ name }) => name === plot?.at));
  if (!plot) return null;
  return (
    <>
      <WhenNear data={samples}>
        <Drawing plot={plot} samples={shown} control={control} />
      </WhenNear>
      {stale !== null && (
        <p className={styles.stale} role="status">
          This chart is not up to date. {stale}
        </p>
      )}
    </>
  );
}

/** The mark stands where its slider is, at once: the function is asked elsewhere, and answers later. */
function useMarkControl(slider: Control | undefined): MarkControl | null {
  const { session } = useLesson();
  return useMemo(() => {
    if (slider?.kind !== "slider") return null;
    const { name, min, max, step } = slider;
    return {
      x: () => Number(session.control(name)),
      servedX: () => Number(session.servedControl(name)),
      subscribe: session.subscribe,
      range: [min, max],
      step,
      move: (to) => session.setControl(name, to),
    };
  }, [slider, session]);
}
