import { CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Tick } from "./axes";
import { AxisLabels, XTickText, YTickText } from "./plot-axes";
import type { AxesLayout, Frame } from "./plot-frame";

/** Grid, zero lines, ticks and labels as the layout has them. Everything lies in layer 0: the order is the order drawn. */
export function RechartsAxes({ layout }: { layout: AxesLayout }) {
  const { margin, xDomain, yDomain, xTicks, yTicks, scale } = layout;
  return (
    <>
      <CartesianGrid zIndex={0} stroke="var(--line)" syncWithTicks />
      <XAxis
        {...bareAxis}
        scale={scale.x}
        height={margin.bottom}
        dataKey="x"
        domain={xDomain}
        ticks={xTicks.map(({ value }) => value)}
        tick={({ x, index }) => <XTickText x={Number(x)} text={xTicks[index]?.text ?? ""} layout={layout} />}
      />
      <YAxis
        {...bareAxis}
        scale={scale.y}
        width={margin.left}
        domain={yDomain}
        ticks={yTicks.map(({ value }) => value)}
        tick={({ y, index }) => <YTickText y={Number(y)} text={yTicks[index]?.text ?? ""} layout={layout} />}
      />
      {xTicks.some(isZero) && <ReferenceLine zIndex={0} x={0} stroke="var(--soft)" />}
      {yTicks.some(isZero) && <ReferenceLine zIndex={0} y={0} stroke="var(--soft)" />}
      <AxisLabels layout={layout} />
    </>
  );
}

/** Recharts is given the layout's size; the drawing then scales as the static one does. */
const scaled = { width: "100%", height: "auto" };

/** What every Recharts drawing of a layout is given: its size and margins, and no keys of Recharts' own. */
export function chartBox({ width, height, margin }: Frame) {
  const { top, right } = margin;
  // Below and on the left, Recharts draws axes that are as wide as the layout's margins there.
  return {
    width,
    height,
    margin: { top, right, bottom: 0, left: 0 },
    accessibilityLayer: false,
    style: scaled,
  };
}

const bareAxis = {
  type: "number",
  zIndex: 0,
  interval: 0,
  axisLine: false,
  tickLine: false,
  allowDataOverflow: true,
} as const;

function isZero({ value }: Tick): boolean {
  return value === 0;
}
