import type { AxisScale, Curve, Mark } from "@/lib/model";
import type { Span } from "./axes";
import type { Series } from "./curve-series";
import { numberText } from "./number-text";
import { type Frame, placeIn, sizes } from "./plot-frame";
import type { Point } from "./point";
import { spreadApart } from "./spread-apart";
import { textWidth } from "./text-width";

export type MarkPoint = {
  name: string;
  at: Point;
  colour: string;
  text: string;
  textAt: Point;
  anchor: "start" | "end";
  tangent: [Point, Point] | null;
  /** The same x on the derivative, where it is drawn. */
  slopeAt: Point | null;
};

/** The marked x: a tag at the top, and on each curve a point with its value. In the drawing's units. */
export type MarkLayout = { x: number; tag: string; points: MarkPoint[] };

/** Nothing is drawn of a mark outside of the domain, nor of a point that is not finite. */
export function placeMark(
  mark: Mark | null,
  curves: readonly Pick<Curve, "name">[],
  frame: Frame & { series: readonly Series[] },
): MarkLayout | null {
  if (!mark || !(mark.x >= frame.xDomain[0] && mark.x <= frame.xDomain[1])) return null;
  const points = curves.flatMap(({ name }, index): MarkPoint[] => {
    const point = mark.points[index];
    if (!point || !inside(point.y, frame)) return [];
    return [placePoint(mark.x, point, name, curves.length > 1, frame)];
  });
  return {
    x: placeIn(frame)([mark.x, frame.yDomain[0]])[0],
    tag: `x = ${numberText(mark.x)}`,
    points: apart(points, frame),
  };
}

function placePoint(
  x: number,
  { y, slope }: Mark["points"][number],
  name: string,
  named: boolean,
  frame: Frame & { series: readonly Series[] },
): MarkPoint {
  const { fontSize, tangentReach } = sizes[frame.size];
  const lines = frame.series.filter((line) => line.name === name);
  const sloped = lines.some(({ kind }) => kind === "derivative") && Number.isFinite(slope);
  const at = placeIn(frame)([x, y]);
  const text = `${named ? `${name} ` : ""}${numberText(y)}${sloped ? `, slope ${numberText(slope)}` : ""}`;
  const anchor = at[0] + 14 + textWidth(text, fontSize) <= frame.width - frame.margin.right ? "start" : "end";
  return {
    ...{ name, at, text, anchor },
    colour: lines[0]?.colour ?? "var(--ink)",
    textAt: beside(at, anchor, slope),
    tangent: sloped ? tangentAt(at, steepness([x, y], slope, frame), frame, tangentReach) : null,
    slopeAt: sloped && inside(slope, frame) ? placeIn(frame)([x, slope]) : null,
  };
}

function inside(y: number, { yDomain }: Frame): boolean {
  return y >= yDomain[0] && y <= yDomain[1];
}

/** Below a rising line on its right, above a falling one; the other way round on its left. */
function beside([x, y]: Point, anchor: "start" | "end", slope: number): Point {
  const rising = slope > 0 === (anchor === "start") && slope !== 0;
  return [x + (anchor === "start" ? 14 : -14), y + (rising ? 10 : -12)];
}

/** Values one below the other; one that the others or the edge push onto its own point goes to that point's other side. */
function apart(points: MarkPoint[], frame: Frame): MarkPoint[] {
  const { lineHeight } = sizes[frame.size];
  const placed = spreadTexts(points, frame);
  const covers = ({ at, textAt }: MarkPoint) => Math.abs(textAt[1] - at[1]) < lineHeight / 2;
  if (!placed.some(covers)) return placed;
  return spreadTexts(
    points.map((point, index) => (covers(placed[index]!) ? turned(point) : point)),
    frame,
  );
}

function turned(point: MarkPoint): MarkPoint {
  const [x, y] = point.textAt;
  return { ...point, textAt: [x, point.at[1] + (y > point.at[1] ? -12 : 12)] };
}

function spreadTexts(points: MarkPoint[], frame: Frame): MarkPoint[] {
  const { lineHeight } = sizes[frame.size];
  const heights = spreadApart(
    points.map(({ textAt }) => textAt[1]),
    lineHeight,
    [frame.margin.top + lineHeight / 2, frame.height - frame.margin.bottom - lineHeight / 2],
  );
  return points.map((point, index) => ({ ...point, textAt: [point.textAt[0], heights[index]!] }));
}

/** The slope on paper at a point of the data: drawing units down per unit to the right, by the chain rule. */
function steepness([x, y]: Point, slope: number, { width, height, margin, ...axes }: Frame): number {
  const perX = (width - margin.left - margin.right) * rate(axes.scale.x, axes.xDomain, x);
  const perY = (height - margin.top - margin.bottom) * rate(axes.scale.y, axes.yDomain, y);
  return (-slope * perY) / perX;
}

/** How much of the axis one unit takes at a value. */
function rate(scale: AxisScale, [min, max]: Span, value: number): number {
  return scale === "log" ? 1 / (value * Math.log(max / min)) : 1 / (max - min);
}

/** The tangent through a point, `reach` long on either side, cut at the plot's edges. */
function tangentAt([x, y]: Point, steep: number, frame: Frame, reach: number): [Point, Point] {
  const { width, height, margin } = frame;
  const run = reach / Math.hypot(1, steep);
  const room = (toX: number, toY: number) =>
    Math.max(0, Math.min(run, Math.abs(toX - x), steep === 0 ? run : Math.abs((toY - y) / steep)));
  const [ceiling, floor] = [margin.top, height - margin.bottom];
  const right = room(width - margin.right, steep < 0 ? ceiling : floor);
  const left = room(margin.left, steep < 0 ? floor : ceiling);
  return [
    [x - left, y - steep * left],
    [x + right, y + steep * right],
  ];
}
