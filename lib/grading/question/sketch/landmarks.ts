import { lineThrough } from "./line-fit";
import { columnsOf, type Heights, LAST, pointsOf } from "./sheet";

/** A place where the height changes at once, between columns `before` and `after`. */
export type Jump = { before: number; after: number; from: number; to: number };
/** A place where the slope changes at once. Slopes in heights per column. */
export type Kink = { at: number; left: number; right: number };
/** Columns on which the curve is as good as straight. */
export type StraightPart = { from: number; to: number; slope: number };

/** A smaller change of height (a share of the sheet) is no jump that a reader could be asked for. */
const LEAST_JUMP = 0.1;
/** A smaller change of slope, in sheets per sheet, is no corner that a hand could show. */
const LEAST_BEND = 0.3;
/** Beside a corner or a jump the curve changes at most this much of what it changes there. */
const BESIDE = 0.25;

/** Where the expected curve jumps. A jump may pass one value on its way, as sign(x) does at 0. */
export function jumpsOf(heights: Heights): Jump[] {
  const change = (column: number) => Math.abs(difference(heights, column));
  const jumps: Jump[] = [];
  for (let before = 0; before < LAST; before++) {
    for (const after of [before + 1, before + 2]) {
      const [from, to] = [heights[before], heights[after]];
      if (typeof from !== "number" || typeof to !== "number") continue;
      const size = Math.abs(to - from);
      const beside = Math.max(change(before - 1), change(after));
      const even = after === before + 1 || Math.min(change(before), change(before + 1)) > size / 4;
      if (size >= LEAST_JUMP && beside < (BESIDE * size) / 2 && even) jumps.push({ before, after, from, to });
    }
  }
  return jumps;
}

/** Where the expected curve has a corner, on a column or between two. */
export function kinksOf(heights: Heights): Kink[] {
  const jumps = jumpsOf(heights);
  const bend = (column: number) => difference(heights, column) - difference(heights, column - 1);
  const kinks: Kink[] = [];
  for (let column = 3; column < LAST - 3; column++) {
    if (jumps.some(({ before, after }) => column > before - 3 && column < after + 3)) continue;
    // The edge of the sheet is no corner of the curve.
    if (heights.slice(column - 2, column + 4).includes(null)) continue;
    const [here, next] = [bend(column), bend(column + 1)];
    const slopes = (last: number) => ({
      left: difference(heights, column - 1),
      right: difference(heights, last),
    });
    if (isCorner(here, bend(column - 1), next)) kinks.push({ at: column, ...slopes(column) });
    else if (here * next > 0 && isCorner(here + next, bend(column - 1), bend(column + 2)))
      kinks.push({ at: column + next / (here + next), ...slopes(column + 1) });
  }
  return kinks.filter(({ at }, index) => index === 0 || at - kinks[index - 1]!.at > 1.5);
}

/** The straight parts of the expected curve that are long enough to measure a slope on, tails of asymptotes among them. */
export function straightPartsOf(heights: Heights): StraightPart[] {
  const cuts = [
    -1,
    ...jumpsOf(heights).flatMap(({ before, after }) => [before + 0.5, after - 0.5]),
    ...kinksOf(heights).map(({ at }) => at),
    LAST + 1,
  ].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((cut, index) => {
    const from = Math.max(0, Math.ceil(cuts[index]!));
    const to = Math.min(LAST, Math.floor(cut));
    return straightIn(heights, from, to);
  });
}

const SHORTEST = columnsOf(0.15);
/** How far a straight part may be from its line, as a share of the sheet. */
const BOW = 0.006;

/** The stretch itself where it is straight, else its longest straight beginning and end. */
function straightIn(heights: Heights, from: number, to: number): StraightPart[] {
  const whole = lineOn(heights, from, to);
  if (whole) return [whole];
  const parts: StraightPart[] = [];
  for (let end = to; end >= from + SHORTEST; end--) {
    const part = from === 0 ? lineOn(heights, from, end) : null;
    if (part) {
      parts.push(part);
      break;
    }
  }
  for (let start = from; start <= to - SHORTEST; start++) {
    const part = to === LAST ? lineOn(heights, start, to) : null;
    if (part) {
      parts.push(part);
      break;
    }
  }
  return parts;
}

function lineOn(heights: Heights, from: number, to: number): StraightPart | null {
  const points = pointsOf(heights, from, to);
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  if (last - first < SHORTEST || points.length < last - first + 1) return null;
  const { level, slope } = lineThrough(points);
  const straight = points.every(([column, height]) => Math.abs(height - level - slope * column) < BOW);
  return straight ? { from: first, to: last, slope } : null;
}

function difference(heights: Heights, column: number): number {
  const [here, next] = [heights[column], heights[column + 1]];
  return typeof here === "number" && typeof next === "number" ? next - here : 0;
}

function isCorner(bend: number, before: number, after: number): boolean {
  const beside = Math.max(Math.abs(before), Math.abs(after));
  return Math.abs(bend) * LAST > LEAST_BEND && beside < BESIDE * Math.abs(bend);
}
