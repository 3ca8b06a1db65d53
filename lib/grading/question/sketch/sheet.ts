import { SKETCH_COLUMNS, type SketchCurve, type SketchFrame } from "@/lib/model";

/** Heights as shares of the sheet, 0 at its lower edge and 1 at its upper one: all that is measured is measured in them. */
export type Heights = readonly (number | null)[];

/** How far the last column is from the first. */
export const LAST = SKETCH_COLUMNS - 1;

/** So many columns are this share of the sheet's width. */
export const columnsOf = (share: number): number => Math.round(share * LAST);

export function heightsOf(curve: SketchCurve, { range: [low, high] }: SketchFrame): Heights {
  return curve.map((y) => (y === null ? null : (y - low) / (high - low)));
}

/** What is drawn on columns `from` to `to`, both included, as points of column and height. */
export function pointsOf(heights: Heights, from: number, to: number): [column: number, height: number][] {
  const points: [number, number][] = [];
  for (let column = Math.max(0, from); column <= Math.min(LAST, to); column++) {
    const height = heights[column];
    if (typeof height === "number") points.push([column, height]);
  }
  return points;
}

/** The mean height on columns `from` to `to`, or null where nothing is drawn there. */
export function meanOf(heights: Heights, from: number, to: number): number | null {
  const points = pointsOf(heights, from, to);
  return points.length === 0 ? null : points.reduce((sum, [, height]) => sum + height, 0) / points.length;
}
