import type { Comparison, Finder, Finding } from "./finding";
import { type Jump, jumpsOf } from "./landmarks";
import { columnsOf, LAST, meanOf, pointsOf } from "./sheet";
import { heightText, xText } from "./words";

/** How far from its place a jump is looked for, how wide a drawn one may be, and how far off: shares of the width. */
const REACH = columnsOf(0.3);
const WIDEST = columnsOf(0.05);
const OFF = columnsOf(0.06);
/** A change of height from one column to the next that no hand makes by trembling. */
const DRAWN_JUMP = 0.2;

/** Jumps that are missing, drawn as a slope or at another place, and jumps where the curve has none. */
export const findJumps: Finder = (comparison) => {
  const jumps = jumpsOf(comparison.expected);
  return [
    ...jumps.flatMap((jump) => judgeJump(jump, reachOf(jump, jumps), comparison)),
    ...needlessJumps(jumps, comparison),
  ];
};

/** No farther than halfway to the next jump. */
function reachOf(jump: Jump, jumps: readonly Jump[]): number {
  const away = jumps.filter((each) => each !== jump).map((each) => Math.abs(each.before - jump.before));
  return Math.min(REACH, ...away.map((columns) => columns / 2));
}

function judgeJump(jump: Jump, reach: number, { drawn, frame }: Comparison): Finding[] {
  const middle = (jump.before + jump.after) / 2;
  const size = jump.to - jump.from;
  const part = (height: number) => (height - jump.from) / size;
  const near = pointsOf(drawn, Math.ceil(middle - reach), Math.floor(middle + reach));
  const low = near.filter(([, height]) => part(height) < 0.3).length;
  const high = near.filter(([, height]) => part(height) > 0.7).length;
  const place = xText(middle, frame);
  const told = `At ${place} the curve jumps from ${heightText(jump.from, frame)} to ${heightText(jump.to, frame)}`;
  if (low < WIDEST || high < WIDEST) return [{ sentence: `${told}; yours does not.`, refuses: false }];
  const between = near.filter(([, height]) => part(height) >= 0.25 && part(height) <= 0.75);
  if (between.length > WIDEST)
    return [
      {
        sentence: `${told}; yours gets there bit by bit. Draw the jump upright, or lift the pen.`,
        refuses: true,
      },
    ];
  const crossing = near.find(([, height]) => part(height) > 0.5)?.[0] ?? middle;
  if (Math.abs(crossing - middle) <= OFF) return [];
  return [{ sentence: `${told}; yours jumps at ${xText(crossing, frame)}.`, refuses: true }];
}

function needlessJumps(jumps: readonly Jump[], { drawn, expected, frame }: Comparison): Finding[] {
  for (let column = 1; column < LAST - 1; column++) {
    const [here, next] = [drawn[column], drawn[column + 1]];
    if (typeof here !== "number" || typeof next !== "number" || Math.abs(next - here) < DRAWN_JUMP) continue;
    if (jumps.some(({ before, after }) => column > before - REACH && column < after + REACH)) continue;
    const [left, right] = [
      meanOf(expected, column - 3, column - 2),
      meanOf(expected, column + 3, column + 4),
    ];
    if (left === null || right === null || Math.abs(right - left) > Math.abs(next - here) / 2) continue;
    return [
      {
        sentence: `Your curve jumps at ${xText(column + 0.5, frame)}; this one is unbroken there.`,
        refuses: true,
      },
    ];
  }
  return [];
}
