import { memo } from "react";
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import styles from "./chart.module.css";
import type { Series } from "./curve-series";
import type { CurvesLayout } from "./function-plot-layout";
import type { MarkLayout } from "./mark-layout";
import { MovingContext, MovingMarks } from "./moving-marks";
import { PlotAnnotations } from "./plot-annotations";
import { XTickText, YTickText } from "./plot-axes";
import type { Reading } from "./reading";

export type DrawingProps = {
  layout: CurvesLayout;
  mark: MarkLayout | null;
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

/** Everything lies in layer 0: the order below is the order drawn. */
const RechartsCurves = memo(({ layout, describedBy }: Pick<DrawingProps, "layout" | "describedBy">) => {
  const { width, height, margin, xDomain, yDomain, xTicks, yTicks, series, title, fontSize } = layout;
  const outer = { top: margin.top, right: margin.right, bottom: 0, left: 0 };
  return (
    <div
      className={styles.recharts}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
      style={{ fontSize }}
    >
      <LineChart width={width} height={height} margin={outer} accessibilityLayer={false} style={scaled}>
        <CartesianGrid zIndex={0} stroke="var(--line)" syncWithTicks />
        <XAxis
          {...bareAxis}
          height={margin.bottom}
          dataKey="x"
          domain={xDomain}
          ticks={xTicks.map(({ value }) => value)}
          tick={({ x, index }) => (
            <XTickText x={Number(x)} text={xTicks[index]?.text ?? ""} layout={layout} />
          )}
        />
        <YAxis
          {...bareAxis}
          width={margin.left}
          domain={yDomain}
          ticks={yTicks.map(({ value }) => value)}
          tick={({ y, index }) => (
            <YTickText y={Number(y)} text={yTicks[index]?.text ?? ""} layout={layout} />
          )}
        />
        {xTicks.some(isZero) && <ReferenceLine zIndex={0} x={0} stroke="var(--soft)" />}
        {yTicks.some(isZero) && <ReferenceLine zIndex={0} y={0} stroke="var(--soft)" />}
        {series.map((line) => seriesLine(line))}
        <PlotAnnotations layout={layout} />
        <MovingMarks layout={layout} />
      </LineChart>
    </div>
  );
});

/** Recharts is given the layout's size; the drawing then scales as the static one does. */
const scaled = { width: "100%", height: "auto" };

const bareAxis = { type: "number", zIndex: 0, interval: 0, axisLine: false, tickLine: false } as const;

function isZero({ value }: { value: number }): boolean {
  return value === 0;
}

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
