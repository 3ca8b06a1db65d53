"use client";

import { FunctionPlot } from "../chart/function-plot";
import styles from "./function-plot-figure.module.css";
import { useLesson, usePlot } from "./lesson-context";

/** A lesson's chart of functions, following the names that it reads; says so where it cannot follow. */
export function FunctionPlotFigure({ id }: { id: string }) {
  const { notebook, session } = useLesson();
  const { samples, stale } = usePlot(id);
  const plot = notebook.plots.find((each) => each.id === id);
  if (!plot) return null;
  const slider = notebook.controls.find(({ name }) => name === plot.at);
  return (
    <>
      <FunctionPlot
        plot={plot}
        samples={samples}
        {...(slider && {
          onMark: (x: number) => session.setControl(slider.name, x),
          markRange: [slider.min, slider.max],
          markStep: slider.step,
        })}
      />
      {stale !== null && (
        <p className={styles.stale} role="status">
          This chart is not up to date. {stale}
        </p>
      )}
    </>
  );
}
