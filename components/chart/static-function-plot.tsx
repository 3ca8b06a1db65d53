import { memo, type ReactNode } from "react";
import styles from "./chart.module.css";
import { curvePath } from "./curve-path";
import { DrawingSvg } from "./figure/drawing-svg";
import type { CurvesLayout } from "./function-plot-layout";
import { PlotAnnotations } from "./plot-annotations";
import { PlotAxes } from "./plot-axes";
import { placeIn } from "./plot-frame";

/** `describedBy`: id of the element that holds the plot's sentence. */
type Props = { layout: CurvesLayout; mark: ReactNode; describedBy: string };

/** The plot as plain SVG, which needs no script. */
export function StaticFunctionPlot({ layout, mark, describedBy }: Props) {
  return (
    <DrawingSvg sheet={layout} describedBy={describedBy}>
      <StaticCurves layout={layout} />
      {mark}
    </DrawingSvg>
  );
}

/** Stays as it is while only the mark moves. */
const StaticCurves = memo(({ layout }: { layout: CurvesLayout }) => {
  const place = placeIn(layout);
  return (
    <>
      <PlotAxes layout={layout} />
      {layout.series.map(({ key, kind, colour, dash, strokeWidth, segments }) => (
        <path
          key={key}
          className={styles[kind]}
          d={curvePath(segments, place)}
          stroke={colour}
          strokeWidth={strokeWidth}
          strokeDasharray={dash ?? undefined}
        />
      ))}
      <PlotAnnotations layout={layout} />
    </>
  );
});
