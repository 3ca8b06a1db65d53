import type { Comparison, Finder, Finding } from "./finding";
import { columnsOf, type Heights, LAST, meanOf } from "./sheet";
import { heightText, xText } from "./words";

/** How far a peak stands out, how wide it may be, and how far off a drawn one is: shares of the sheet. */
const STANDS_OUT = 0.1;
const WIDEST = columnsOf(0.15);
const ASIDE = columnsOf(0.09);
const OFF = 0.07;
/** How far a drawing goes back where the curve never does. */
const BACK = 0.2;

/** A highest or lowest point at another place or height, and a drawing that turns where the curve never does. */
export const findTurns: Finder = (comparison) => [
  ...judgePeak(comparison, 1),
  ...judgePeak(comparison, -1),
  ...judgeDirection(comparison, 1),
  ...judgeDirection(comparison, -1),
];

function judgePeak({ drawn, expected, frame }: Comparison, side: 1 | -1): Finding[] {
  const peak = highest(expected, side);
  const [left, right] = [meanOf(expected, 0, 2), meanOf(expected, LAST - 2, LAST)];
  if (!peak || left === null || right === null) return [];
  const outstanding = Math.min(side * (peak.height - left), side * (peak.height - right));
  const wide = expected.filter((each) => each !== null && side * (peak.height - each) < 0.02).length;
  if (outstanding < STANDS_OUT || wide > WIDEST) return [];
  const got = highest(smooth(drawn), side);
  if (!got) return [];
  const told = `Its ${side === 1 ? "highest" : "lowest"} point should be at x = ${xText(peak.column, frame)}`;
  if (Math.abs(got.column - peak.column) > ASIDE)
    return [{ sentence: `${told}; yours is at ${xText(got.column, frame)}.`, refuses: false }];
  if (Math.abs(got.height - peak.height) < OFF) return [];
  const sentence = `${told} and ${heightText(peak.height, frame)}; yours is at ${heightText(got.height, frame)}.`;
  return [{ sentence, refuses: false }];
}

function judgeDirection({ drawn, expected }: Comparison, side: 1 | -1): Finding[] {
  if (setback(expected, side) > 0.01 || setback(smooth(drawn), side) < BACK) return [];
  return [{ sentence: `This curve never ${side === 1 ? "falls" : "rises"}; yours does.`, refuses: false }];
}

/** How far a curve goes back from the farthest point that it had reached. */
function setback(heights: Heights, side: 1 | -1): number {
  let [reached, most] = [Number.NEGATIVE_INFINITY, 0];
  for (const height of heights) {
    if (height === null) continue;
    reached = Math.max(reached, side * height);
    most = Math.max(most, reached - side * height);
  }
  return most;
}

function highest(heights: Heights, side: 1 | -1): { column: number; height: number } | null {
  let best: { column: number; height: number } | null = null;
  heights.forEach((height, column) => {
    if (height !== null && (!best || side * height > side * best.height)) best = { column, height };
  });
  return best;
}

/** Without what a pen does by the way. */
function smooth(heights: Heights): Heights {
  return heights.map((height, column) => (height === null ? null : meanOf(heights, column - 3, column + 3)));
}
