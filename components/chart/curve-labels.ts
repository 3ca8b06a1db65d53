import type { Point } from "./point";
import { spreadApart } from "./spread-apart";

/** A curve's name beside its end. `leader`: a thin line to the curve's end where the label had to move away from it. */
export type CurveLabel = {
  key: string;
  /** One line, or two where one is too long; `at` is the middle of them. */
  lines: string[];
  colour: string;
  at: Point;
  leader: [from: Point, to: Point] | null;
};

export type CurveEnd = { key: string; lines: string[]; colour: string; end: Point };

/** Labels in one column at `x`, each as near to its curve's end as the others allow. All in the drawing's units. */
export function placeCurveLabels(
  ends: readonly CurveEnd[],
  x: number,
  lineHeight: number,
  span: readonly [top: number, bottom: number],
): CurveLabel[] {
  const heights = spreadApart(
    ends.map(({ end }) => end[1]),
    lineHeight * Math.max(1, ...ends.map(({ lines }) => lines.length)),
    span,
  );
  return ends.map(({ key, lines, colour, end }, index) => {
    const at: Point = [x, heights[index]!];
    return { key, lines, colour, at, leader: leaderOf(end, at) };
  });
}

function leaderOf(end: Point, at: Point): [Point, Point] | null {
  const moved = Math.abs(end[1] - at[1]) > 5 || at[0] - end[0] > 16;
  return moved
    ? [
        [end[0] + 3, end[1]],
        [at[0] - 3, at[1]],
      ]
    : null;
}
