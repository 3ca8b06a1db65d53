import { memo } from "react";
import { Area, ComposedChart, Line } from "recharts";
import styles from "../chart.module.css";
import type { DrawnProps } from "../figure/chart-canvas";
import { RechartsSheet } from "../figure/recharts-sheet";
import { chartBox, RechartsAxes } from "../recharts-axes";
import { LineAnnotations } from "./line-contents";
import type { LineDrawing, LineLayout } from "./line-layout";

/** The same layout, drawn by Recharts. */
export const RechartsLinePlot = memo(({ layout, describedBy }: DrawnProps<LineLayout>) => (
  <RechartsSheet sheet={layout} describedBy={describedBy}>
    <ComposedChart {...chartBox(layout)}>
      <RechartsAxes layout={layout} />
      {layout.series.filter(({ area }) => area.length > 0).map(bandOf)}
      {layout.series.map(lineOf)}
      <LineAnnotations layout={layout} />
    </ComposedChart>
  </RechartsSheet>
));

function bandOf({ name, colour, area }: LineDrawing) {
  const data = area.flatMap((stretch) => [
    ...stretch.map(([x, low, high]) => ({ x, range: [low, high] as [number, number] | null })),
    { x: stretch.at(-1)![0], range: null },
  ]);
  return (
    <Area
      key={`${name} band`}
      {...still}
      className={styles.band ?? ""}
      data={data}
      dataKey="range"
      stroke="none"
      fill={colour}
      fillOpacity={1}
    />
  );
}

function lineOf({ name, colour, dash, segments }: LineDrawing) {
  const data = segments.flatMap((segment) => [
    ...segment.map(([x, y]) => ({ x, y: y as number | null })),
    { x: segment.at(-1)![0], y: null },
  ]);
  return (
    <Line
      key={name}
      {...still}
      className={styles.curve ?? ""}
      data={data}
      dataKey="y"
      name={name}
      stroke={colour}
      strokeWidth={2.5}
      {...(dash === null ? {} : { strokeDasharray: dash })}
    />
  );
}

const still = { zIndex: 0, type: "linear", dot: false, activeDot: false, isAnimationActive: false } as const;
