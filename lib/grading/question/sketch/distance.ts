import { withEdges } from "./edges";
import { columnsOf, type Heights } from "./sheet";

/** How far a hand may miss an x, in columns: a steep curve drawn beside itself is the same curve. */
const ASIDE = columnsOf(0.015);

/**
 * At each column how far the drawing is above (positive) or below the expected curve, as a share of the sheet. 0 where it is as
 * high as the curve is a hair to the left or right. Null where nothing is drawn, or nothing expected.
 */
export function deviationsOf(drawn: Heights, expected: Heights): Heights {
  const whole = withEdges(expected);
  return drawn.map((height, column) => {
    if (height === null || whole[column] === null) return null;
    const around = whole
      .slice(Math.max(0, column - ASIDE), column + ASIDE + 1)
      .filter((each) => each !== null);
    const [least, most] = [Math.min(...around), Math.max(...around)];
    return height < least ? height - least : height > most ? height - most : 0;
  });
}

/** A stretch of the sheet's width, and how far the drawing may be on one side of the curve all along it. */
export type Limit = { share: number; most: number };

/**
 * A hand trembles about a curve, a wrong curve stays on one side of it: the longer the stretch, the smaller the mean that
 * still is a hand's. Shares of width and height.
 */
export const LIMITS: readonly Limit[] = [
  { share: 0.08, most: 0.085 },
  { share: 0.25, most: 0.05 },
  { share: 0.5, most: 0.034 },
  { share: 1, most: 0.028 },
];

export type Excess = { from: number; to: number; mean: number; times: number };

/** The stretch on which the drawing passes what a hand may miss by the most times; `times` is above 1 where it does. */
export function worstStretch(deviations: Heights): Excess {
  let worst: Excess = { from: 0, to: 0, mean: 0, times: 0 };
  const sums = [0];
  const counts = [0];
  deviations.forEach((deviation, column) => {
    sums.push(sums[column]! + (deviation ?? 0));
    counts.push(counts[column]! + (deviation === null ? 0 : 1));
  });
  for (const { share, most } of LIMITS) {
    const length = columnsOf(share);
    for (let from = 0; from + length < sums.length; from++) {
      const count = counts[from + length]! - counts[from]!;
      if (count < length / 2) continue;
      const mean = (sums[from + length]! - sums[from]!) / count;
      const times = Math.abs(mean) / most;
      if (times > worst.times) worst = { from, to: from + length - 1, mean, times };
    }
  }
  return worst;
}

/** The mean distance of a drawing from a curve, as a share of the sheet: 0 for the curve itself. */
export function meanDistance(deviations: Heights): number {
  const sizes = deviations.filter((each) => each !== null).map(Math.abs);
  return sizes.length === 0 ? 1 : sizes.reduce((sum, each) => sum + each, 0) / sizes.length;
}
