import { memo, type ReactNode } from "react";
import { Line, LineChart } from "recharts";
import styles from "./chart.module.css";
import type { Series } from "./curve-series";
import { RechartsSheet } from "./figure/recharts-sheet";
import type { CurvesLayout } from "./function-plot-layout";
import { MovingContext, MovingMarks } from "./moving-marks";
import { PlotAnnotations } from "./plot-annotations";
import type { Reading } from "./reading";
import { chartBox, RechartsAxes } from "./recharts-axes";

export type DrawingProps = {
  layout: CurvesLayout;
  mark: ReactNode;
  reading: Reading | null;
  describedBy: string;
};

/** The same layout, drawn by Recharts, with a reading line. */
export function RechartsFunctionPlot({ layout, mark, reading, describedBy }: DrawingProps) {
  return (
    <MovingContext value={{ mark, reading }}>
      <RechartsCurves layout={layout} describedBy={describedBy} />
    </MovingContext>
  );
}

const RechartsCurves = memo(({ layout, describedBy }: Pick<DrawingProps, "layout" | "describedBy">) => (
  <RechartsSheet sheet={layout} describedBy={describedBy}>
    <LineChart {...chartBox(layout)}>
      <RechartsAxes layout={layout} />
      {layout.series.map((line) => seriesLine(line))}
      <PlotAnnotations layout={layout} />
      <MovingMarks layout={layout} />
    </LineChart>
  </RechartsSheet>
));

function seriesLine({ key, kind, colour, dash, strokeWidth, segments }: Series) {
  return (
    <Line
      key={key}
      zIndex={0}
      className={styles[kind] ?? ""}
      data={joined(segments)}
      dataKey="y"
      name={key}
      type="linear"
      stroke={colour}
      strokeWidth={strokeWidth}
      {...(dash === null ? {} : { strokeDasharray: dash })}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  );
}

/** One list of points, with an empty one between segments. */
function joined(segments: Series["segments"]): { x: number; y: number | null }[] {
  return segments.flatMap((segment) => [
    ...segment.map(([x, y]) => ({ x, y })),
    { x: segment.at(-1)?.[0] ?? 0, y: null },
  ]);
}
