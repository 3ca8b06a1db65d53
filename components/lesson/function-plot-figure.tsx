"use client";

import { FunctionPlot } from "../chart/function-plot";
import styles from "./function-plot-figure.module.css";
import { useLesson, usePlot } from "./lesson-context";

/** A lesson's chart of functions, following the names that it reads; says so where it cannot follow. */
export function FunctionPlotFigure({ id }: { id: string }) {
  const { notebook } = useLesson();
  const { samples, stale } = usePlot(id);
  const plot = notebook.plots.find((each) => each.id === id);
  if (!plot) return null;
  return (
    <>
      <FunctionPlot plot={plot} samples={samples} />
      {stale !== null && (
        <p className={styles.stale} role="status">
          This chart is not up to date. {stale}
        </p>
      )}
    </>
  );
}
