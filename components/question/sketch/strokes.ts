import { SKETCH_COLUMNS, type SketchCurve, type SketchFrame, sketchX } from "@/lib/model";

/** A place on the sheet, in its own units. */
export type SheetPoint = { x: number; y: number };

export const BLANK: SketchCurve = Array.from({ length: SKETCH_COLUMNS }, () => null);

/** Digits that a height is kept with: finer than a hand or a screen. */
const DIGITS = 4;
/** Columns to either side that the eraser takes along. */
const ERASER = 2;

/** The column nearest to x. */
export function columnAt({ domain: [min, max] }: SketchFrame, x: number): number {
  const share = (x - min) / (max - min);
  return Math.min(SKETCH_COLUMNS - 1, Math.max(0, Math.round(share * (SKETCH_COLUMNS - 1))));
}

/** The point, on the sheet. */
export function onto({ domain, range }: SketchFrame, { x, y }: SheetPoint): SheetPoint {
  return { x: within(domain, x), y: within(range, y) };
}

/** The curve with a straight line from one point to the other; it takes the place of what stood over its x. */
export function withLine(
  curve: SketchCurve,
  frame: SketchFrame,
  from: SheetPoint,
  to: SheetPoint,
): SketchCurve {
  const next = [...curve];
  const [first, last] = [columnAt(frame, from.x), columnAt(frame, to.x)];
  const along = (x: number) => within([0, 1], (x - from.x) / (to.x - from.x));
  for (let column = Math.min(first, last); column <= Math.max(first, last); column++) {
    const x = sketchX(frame.domain, column);
    // What the line has left behind it was drawn before.
    if (from.x !== to.x && next[column] !== null && (x - from.x) * (to.x - from.x) < 0) continue;
    const share = from.x === to.x ? 1 : along(x);
    next[column] = Number((from.y + share * (to.y - from.y)).toPrecision(DIGITS));
  }
  return next;
}

/** The curve without what stands over the x from one to the other. */
export function withoutStretch(
  curve: SketchCurve,
  frame: SketchFrame,
  from: number,
  to: number,
): SketchCurve {
  const [first, last] = [columnAt(frame, Math.min(from, to)), columnAt(frame, Math.max(from, to))];
  return curve.map((y, column) => (column >= first - ERASER && column <= last + ERASER ? null : y));
}

/** Lines through all points, by increasing x; two points of the same x are a jump. */
export function throughPoints(frame: SketchFrame, points: readonly SheetPoint[]): SketchCurve {
  const sorted = [...points].sort((a, b) => a.x - b.x);
  const [first] = sorted;
  if (!first) return BLANK;
  return sorted.reduce<{ curve: SketchCurve; last: SheetPoint }>(
    ({ curve, last }, point) => ({ curve: withLine(curve, frame, last, point), last: point }),
    { curve: BLANK, last: first },
  ).curve;
}

function within([min, max]: readonly [number, number], value: number): number {
  return Math.min(max, Math.max(min, value));
}
