import { memo } from "react";
import { Area, AreaChart } from "recharts";
import styles from "../chart.module.css";
import type { DrawnProps } from "../figure/chart-canvas";
import { Legend } from "../figure/legend";
import { RechartsSheet } from "../figure/recharts-sheet";
import { chartBox, RechartsAxes } from "../recharts-axes";
import type { HistogramLayout } from "./histogram-layout";

/** The same layout, drawn by Recharts: an area has numbers on its x axis, where its bars would have categories. */
export const RechartsHistogram = memo(({ layout, describedBy }: DrawnProps<HistogramLayout>) => (
  <RechartsSheet sheet={layout} describedBy={describedBy}>
    <AreaChart {...chartBox(layout)}>
      <RechartsAxes layout={layout} />
      {layout.series.map(({ name, colour, dash, outline }) => (
        <Area
          key={name}
          {...still}
          className={(layout.alone ? styles.bins : styles.overlaid) ?? ""}
          data={outline.map(([x, y]) => ({ x, y }))}
          name={name}
          stroke={layout.alone ? "var(--paper)" : colour}
          fill={colour}
          fillOpacity={1}
          {...(dash === null || layout.alone ? {} : { strokeDasharray: dash })}
        />
      ))}
      <Legend items={layout.legend} />
    </AreaChart>
  </RechartsSheet>
));

const still = {
  zIndex: 0,
  dataKey: "y",
  type: "linear",
  baseValue: 0,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const;
