import { compareSketch } from "@/lib/grading";
import { type SketchCurve, type SketchFrame, sketchOf } from "@/lib/model";
import { type Family, type Sheet, sheets } from "./families";
import { handDrawn } from "./hand";

/** So far from each other on a tenth of the width two curves are no hand's confusion: three times the wobble. */
const APART = 0.09;
const TENTH = 12;
/** Columns by which a hand misses an x. */
const ASIDE = 2;

export type Rates = {
  /** Drawings of the curve that was asked for, and how many of them were accepted. */
  right: { drawn: number; accepted: number };
  /** Drawings of another curve that a hand can tell from it, and how many of them were refused. */
  wrong: { drawn: number; refused: number };
  /** Pairs that a hand cannot tell apart, and the share of drawings of the one that passed for the other. */
  close: { sheet: string; asked: string; drawn: string; accepted: number }[];
};

/** Draws every function of every sheet `each` times by hand, for itself and for every other one. */
export function sketchRates(each: number): Rates {
  const rates: Rates = { right: { drawn: 0, accepted: 0 }, wrong: { drawn: 0, refused: 0 }, close: [] };
  for (const sheet of sheets)
    for (const asked of sheet.families)
      for (const drawn of sheet.families) {
        const accepted = acceptedOf(asked, drawn, sheet, each);
        if (asked === drawn) {
          rates.right.drawn += each;
          rates.right.accepted += accepted;
        } else if (areApart(asked, drawn, sheet)) {
          rates.wrong.drawn += each;
          rates.wrong.refused += each - accepted;
        } else {
          const pair = { asked: asked.name, drawn: drawn.name, accepted: accepted / each };
          rates.close.push({ sheet: sheet.name, ...pair });
        }
      }
  return rates;
}

function acceptedOf(asked: Family, drawn: Family, sheet: Sheet, each: number): number {
  const expected = sketchOf(asked.f, sheet);
  const hands = Array.from({ length: each }, (_, index) => handDrawn(drawn.f, sheet, 7919 * index + 13));
  return hands.filter((hand) => compareSketch(hand, expected, sheet).accepted).length;
}

/** Whether two functions differ by more than a hand's wobble, on enough of the sheet and at every small shift. */
export function areApart(a: Family, b: Family, sheet: SketchFrame): boolean {
  const [one, other] = [sketchOf(a.f, sheet), sketchOf(b.f, sheet)];
  const [low, high] = sheet.range;
  const gaps = one.map((_, column) => gapAt(one, other, column) / (high - low));
  return gaps.filter((gap) => gap > APART).length > TENTH;
}

/** A curve that has left the sheet is away from every one that has not. */
function gapAt(one: SketchCurve, other: SketchCurve, column: number): number {
  const height = one[column] ?? null;
  const around = other.slice(Math.max(0, column - ASIDE), column + ASIDE + 1);
  if (height === null) return around.includes(null) ? 0 : Number.POSITIVE_INFINITY;
  const heights = around.filter((each) => each !== null);
  if (heights.length === 0) return Number.POSITIVE_INFINITY;
  if (Math.min(...heights) <= height && height <= Math.max(...heights)) return 0;
  return Math.min(...heights.map((each) => Math.abs(each - height)));
}
