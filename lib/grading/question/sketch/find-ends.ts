import type { Comparison, Finder, Finding } from "./finding";
import { straightPartsOf } from "./landmarks";
import { columnsOf, LAST, meanOf } from "./sheet";
import { heightText, xText } from "./words";

const END = columnsOf(0.06);
const OFF = 0.07;
/** A tail less steep than this, in sheets per sheet, levels off. */
const LEVEL = 0.25;

/** Where the drawing begins and ends at another height, or levels off at one. */
export const findEnds: Finder = (comparison) => [
  ...judgeEnd(comparison, 0, END, "left"),
  ...judgeEnd(comparison, LAST - END, LAST, "right"),
];

function judgeEnd(
  { drawn, expected, frame }: Comparison,
  from: number,
  to: number,
  side: "left" | "right",
): Finding[] {
  const [wanted, got] = [meanOf(expected, from, to), meanOf(drawn, from, to)];
  if (wanted === null || got === null || Math.abs(got - wanted) < OFF) return [];
  const edge = side === "left" ? 0 : LAST;
  const tail = straightPartsOf(expected).find((part) =>
    side === "left" ? part.from <= 1 : part.to >= LAST - 1,
  );
  if (tail && Math.abs(tail.slope) * LAST < LEVEL) {
    const sentence = `Far to the ${side} it should level off at ${heightText(wanted, frame)}; yours is near ${heightText(got, frame)} there.`;
    return [{ sentence, refuses: false }];
  }
  const reached = expected[edge];
  if (typeof reached !== "number") return [];
  const sentence = `At x = ${xText(edge, frame)} it should be at ${heightText(reached, frame)}; yours is near ${heightText(got, frame)}.`;
  return [{ sentence, refuses: false }];
}
