import { memo } from "react";
import styles from "../chart.module.css";
import { curvePath } from "../curve-path";
import { Legend } from "../figure/legend";
import { fine } from "../fine";
import { PlotAxes } from "../plot-axes";
import { edgesOf, placeIn } from "../plot-frame";
import type { HistogramLayout } from "./histogram-layout";

/** The static drawing of a histogram. */
export const HistogramContents = memo(({ layout }: { layout: HistogramLayout }) => {
  const place = placeIn(layout);
  return (
    <>
      <PlotAxes layout={layout} />
      {layout.series.map(({ name, colour, dash, outline }) => (
        <path
          key={name}
          className={layout.alone ? styles.bins : styles.overlaid}
          d={curvePath([outline], place)}
          fill={colour}
          stroke={layout.alone ? undefined : colour}
          strokeDasharray={layout.alone ? undefined : (dash ?? undefined)}
        />
      ))}
      <Legend items={layout.legend} />
    </>
  );
});

/** A frame around the bin that is read. */
export function HistogramMarks({ layout, index }: { layout: HistogramLayout; index: number }) {
  const place = placeIn(layout);
  const [, , top, bottom] = edgesOf(layout);
  const [from, to] = [place([layout.edges[index]!, 0])[0], place([layout.edges[index + 1]!, 0])[0]];
  return (
    <path className={styles.readCell} d={`M${fine(from)},${top}H${fine(to)}V${bottom}H${fine(from)}Z`} />
  );
}
