import type { Comparison, Finder, Finding } from "./finding";
import { jumpsOf, type Kink, kinksOf } from "./landmarks";
import { brokenLine } from "./line-fit";
import { columnsOf, LAST, meanOf, pointsOf } from "./sheet";
import { differenceText, xText } from "./words";

/** How far around its place a corner is looked for. */
const REACH = columnsOf(0.3);
/** How far off a corner may be, and how much height that may cost, to be called at its place: shares of the sheet. */
const OFF = columnsOf(0.06);
const LOST = 0.06;
/** How far a round corner is cut, as a share of the sheet. */
const CUT = 0.045;

/** Corners at another place, missing, or rounded. */
export const findKinks: Finder = (comparison) => {
  const kinks = kinksOf(comparison.expected);
  const edges = [
    0,
    ...kinks.map(({ at }) => at),
    ...jumpsOf(comparison.expected).map(({ before, after }) => (before + after) / 2),
    LAST,
  ].sort((a, b) => a - b);
  return kinks.flatMap((kink) => {
    const index = edges.indexOf(kink.at);
    return judgeKink(kink, edges[index - 1]!, edges[index + 1]!, comparison);
  });
};

function judgeKink(
  kink: Kink,
  previous: number,
  next: number,
  { drawn, deviations, frame }: Comparison,
): Finding[] {
  const from = Math.ceil(Math.max(previous + 1, kink.at - REACH));
  const to = Math.floor(Math.min(next - 1, kink.at + REACH));
  const fit = brokenLine(pointsOf(drawn, from, to), columnsOf(0.05));
  if (!fit) return [];
  const share = (fit.right.slope - fit.left.slope) / (kink.right - kink.left);
  const place = xText(kink.at, frame);
  if (share < 0.3)
    return [{ sentence: `This curve has a kink at ${place}; yours has none.`, refuses: false }];
  const off = Math.abs(fit.at - kink.at);
  if (off > OFF && off * Math.abs(kink.right - kink.left) > LOST && share > 0.5 && share < 2) {
    const sentence = `Your curve bends at ${xText(fit.at, frame)}; this one has its kink at ${place}.`;
    return [{ sentence, refuses: false }];
  }
  const cut = meanOf(deviations, Math.round(kink.at) - 4, Math.round(kink.at) + 4) ?? 0;
  if (cut * Math.sign(kink.right - kink.left) < CUT || share > 2) return [];
  const away = `${differenceText(cut, frame)} ${cut > 0 ? "above" : "below"} it`;
  return [{ sentence: `At ${place} this curve has a sharp corner; yours passes ${away}.`, refuses: false }];
}
