import { readTypedNumber } from "@/lib/grading";
import type { SketchFrame } from "@/lib/model";
import type { SheetPoint } from "./strokes";

export type TypedPoints = { kind: "points"; points: SheetPoint[] } | { kind: "unreadable"; why: string };

/** More lines than a sheet has columns cannot all be drawn. */
const MOST_LINES = 200;

/** Points typed as an x and a y in each line, with a comma, a semicolon or a space between them. Empty lines do not count. */
export function readPoints(
  text: string,
  { domain: [min, max], range: [low, high] }: SketchFrame,
): TypedPoints {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ words: line.trim(), place: `Line ${index + 1}` }));
  const written = lines.filter(({ words }) => words !== "");
  if (written.length < 2)
    return unreadable("Write two points at least, each in a line of its own: an x, a comma, a y.");
  if (written.length > MOST_LINES)
    return unreadable(`These are more than ${MOST_LINES} points. Leave some out.`);
  const points: SheetPoint[] = [];
  for (const { words, place } of written) {
    const [x, y, ...more] = words.split(/\s*[,;]\s*|\s+/).map(numberIn);
    if (x === undefined || y === undefined || x === null || y === null || more.length > 0)
      return unreadable(`${place}, “${words.slice(0, 30)}”, is not an x and a y. Write them as in “0.5, 2”.`);
    if (x < min || x > max || y < low || y > high)
      return unreadable(
        `${place}: the sheet reaches from x = ${min} to ${max} and from y = ${low} to ${high}.`,
      );
    points.push({ x, y });
  }
  return { kind: "points", points };
}

function numberIn(word: string): number | null {
  const typed = readTypedNumber(word);
  return typed.kind === "read" && typed.unit === "" && Number.isFinite(typed.value) ? typed.value : null;
}

const unreadable = (why: string): TypedPoints => ({ kind: "unreadable", why });
