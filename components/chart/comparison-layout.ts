import { scaleLinear } from "d3-scale";
import type { Comparison } from "@/lib/model";
import { niceSpan, type Tick, ticksOf } from "./axes";
import { isMiss, worstMiss } from "./comparison-misses";
import { numberText } from "./number-text";
import type { Point } from "./point";
import { textWidth } from "./text-width";

/** A verdict's little chart; everything is in the drawing's own units. A gap is where a function gave no finite number. */
export type ComparisonLayout = {
  width: number;
  height: number;
  fontSize: number;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: Tick[];
  yTicks: Tick[];
  got: Point[][];
  expected: Point[][];
  misses: { at: Point; expected: Point }[];
  /** Says the worst miss in numbers: above all curves, as near to the miss as the drawing's edges allow. */
  note: { text: string; at: Point } | null;
};

const [width, height, fontSize] = [360, 200, 12];
/** Room above the curves for the note, and below them for their points. */
const [noteRoom, pointRoom] = [22, 8];

export function layoutComparison(comparison: Comparison): ComparisonLayout {
  const yDomain = niceSpan(
    comparison.flatMap(({ got, expected }) => [got, expected]),
    3,
  );
  const tickWidths = ticksOf(yDomain, [0, 1], 3).map(({ text }) => textWidth(text, fontSize));
  const plot = { left: Math.max(...tickWidths) + 14, right: width - 10, top: 4, bottom: height - 26 };
  const heights: Point = [plot.bottom - pointRoom, plot.top + noteRoom];
  const xs = comparison.map(({ x }) => x);
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  const xDomain: Point = first < last ? [first, last] : [first - 1, first + 1];
  const x = scaleLinear(xDomain, [plot.left + 6, plot.right - 6]);
  const y = scaleLinear(yDomain, heights);
  const place = (at: number, value: number): Point => [x(at), y(value)];
  const drawn = comparison.filter((point) => isMiss(point) && Number.isFinite(point.expected));
  return {
    ...{ width, height, fontSize, plot },
    xTicks: ticksOf(xDomain, [x.range()[0]!, x.range()[1]!], 6),
    yTicks: ticksOf(yDomain, heights, 3),
    got: pieces(comparison.map((point) => place(point.x, point.got))),
    expected: pieces(comparison.map((point) => place(point.x, point.expected))),
    misses: drawn.map((point) => ({
      at: place(point.x, shownOf(point)),
      expected: place(point.x, point.expected),
    })),
    note: noteOn(worstMiss(drawn), x, plot),
  };
}

/** A miss that is no finite number is marked where it should have been. */
function shownOf({ got, expected }: Comparison[number]): number {
  return Number.isFinite(got) ? got : expected;
}

/** Runs of points that can be drawn. */
function pieces(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (Number.isFinite(point[1])) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function noteOn(
  miss: Comparison[number] | null,
  place: (x: number) => number,
  { left, right, top }: ComparisonLayout["plot"],
): ComparisonLayout["note"] {
  if (!miss) return null;
  const text = `x = ${numberText(miss.x)}: got ${numberText(miss.got)}, expected ${numberText(miss.expected)}`;
  const half = textWidth(text, fontSize) / 2;
  const middle = Math.max(left + half, Math.min(right - half, place(miss.x)));
  return { text, at: [middle, top + fontSize / 2] };
}
