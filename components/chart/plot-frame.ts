import { scaleLinear, scaleLog } from "d3-scale";
import type { AxisScale } from "@/lib/model";
import type { Span, Tick } from "./axes";
import type { Point } from "./point";

/** A drawing is made twice: for a column, and for a phone, where the same text would be too small to read. */
export type PlotSize = "wide" | "narrow";

export type Margin = { top: number; right: number; bottom: number; left: number };

export type Frame = {
  size: PlotSize;
  width: number;
  height: number;
  margin: Margin;
  xDomain: Span;
  yDomain: Span;
  scale: { x: AxisScale; y: AxisScale };
};

/** What the drawing of a pair of axes needs. `Tick.at` is in the drawing's own units. */
export type AxesLayout = Frame & {
  title: string;
  fontSize: number;
  xLabel: string;
  yLabel: string;
  xTicks: Tick[];
  yTicks: Tick[];
};

export const linear: Frame["scale"] = { x: "linear", y: "linear" };

/** `labelRoom`: the widest label beside the curves' ends. `tangentReach`: half the length of a tangent. */
export const sizes = {
  wide: {
    width: 760,
    height: 398,
    top: 30,
    bottom: 50,
    fontSize: 13,
    lineHeight: 17,
    labelGap: 10,
    labelRoom: 140,
    xTickCount: 5.5,
    yTickCount: 4,
    tangentReach: 80,
  },
  narrow: {
    width: 360,
    height: 296,
    top: 26,
    bottom: 44,
    fontSize: 12,
    lineHeight: 15,
    labelGap: 7,
    labelRoom: 76,
    xTickCount: 5,
    yTickCount: 4,
    tangentReach: 44,
  },
} as const;

/** From data to the drawing's units. */
export function placeIn({ width, height, margin, xDomain, yDomain, scale }: Frame): (point: Point) => Point {
  const x = axis(scale.x, xDomain, [margin.left, width - margin.right]);
  const y = axis(scale.y, yDomain, [height - margin.bottom, margin.top]);
  return (point) => [x(point[0]), y(point[1])];
}

/** From the drawing's units back to x, within the domain. */
export function xAt({ width, margin, xDomain, scale }: Frame, at: number): number {
  const share = Math.min(1, Math.max(0, (at - margin.left) / (width - margin.left - margin.right)));
  const [min, max] = xDomain;
  return scale.x === "log" ? min * (max / min) ** share : min + share * (max - min);
}

export function edgesOf({
  width,
  height,
  margin,
}: Frame): [left: number, right: number, top: number, bottom: number] {
  return [margin.left, width - margin.right, margin.top, height - margin.bottom];
}

function axis(scale: AxisScale, domain: Span, range: Span): (value: number) => number {
  return scale === "log" ? scaleLog(domain, range) : scaleLinear(domain, range);
}
