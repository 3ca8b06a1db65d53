import { scaleLinear } from "d3-scale";
import type { Span } from "./axes";
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
};

/** `labelRoom`: the widest label beside the curves' ends. `tangentReach`: half the length of a tangent. */
export const sizes = {
  wide: {
    width: 760,
    height: 380,
    top: 30,
    bottom: 32,
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
    height: 280,
    top: 26,
    bottom: 28,
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
export function placeIn({ width, height, margin, xDomain, yDomain }: Frame): (point: Point) => Point {
  const x = scaleLinear(xDomain, [margin.left, width - margin.right]);
  const y = scaleLinear(yDomain, [height - margin.bottom, margin.top]);
  return (point) => [x(point[0]), y(point[1])];
}
