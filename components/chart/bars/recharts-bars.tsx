import { memo } from "react";
import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { DrawnProps } from "../figure/chart-canvas";
import { RechartsSheet } from "../figure/recharts-sheet";
import { AxisLabels, XTickText } from "../plot-axes";
import { chartBox } from "../recharts-axes";
import { BarBox, BarTexts } from "./bars-contents";
import type { BarsLayout } from "./bars-layout";

/** The same layout, drawn by Recharts; each bar has its place from the layout, as in the static drawing. */
export const RechartsBars = memo(({ layout, describedBy }: DrawnProps<BarsLayout>) => {
  const { margin, xDomain, xTicks, categories, series } = layout;
  const rows = categories.map((category, index) => ({
    category,
    values: series.map(({ values }) => values[index]!),
  }));
  return (
    <RechartsSheet sheet={layout} describedBy={describedBy}>
      <BarChart {...chartBox(layout)} layout="vertical" data={rows}>
        <CartesianGrid zIndex={0} stroke="var(--line)" syncWithTicks horizontal={false} />
        <XAxis
          {...bare}
          type="number"
          height={margin.bottom}
          domain={xDomain}
          ticks={xTicks.map(({ value }) => value)}
          tick={({ x, index }) => (
            <XTickText x={Number(x)} text={xTicks[index]?.text ?? ""} layout={layout} />
          )}
        />
        <YAxis
          {...bare}
          type="category"
          dataKey="category"
          width={margin.left}
          tick={false}
          allowDuplicatedCategory
        />
        <ReferenceLine zIndex={0} x={0} stroke="var(--soft)" />
        <AxisLabels layout={layout} />
        {/* A missing number counts as 0: Recharts would number the bars anew without it. */}
        {series.map(({ name }, row) => (
          <Bar
            key={name}
            zIndex={0}
            name={name}
            dataKey={({ values }: (typeof rows)[number]) => values[row] || 0}
            isAnimationActive={false}
            shape={({ index }: { index?: number }) => barAt(layout, row, index)}
          />
        ))}
        <BarTexts layout={layout} />
      </BarChart>
    </RechartsSheet>
  );
});

function barAt(layout: BarsLayout, series: number, category: number | undefined) {
  const bar = layout.bars.find((each) => each.series === series && each.category === category);
  return bar ? <BarBox bar={bar} layout={layout} /> : <g />;
}

const bare = { zIndex: 0, interval: 0, axisLine: false, tickLine: false, allowDataOverflow: true } as const;
