/** How many x of the domain a sketch has a y for: its ends, and evenly spaced between them. */
export const SKETCH_COLUMNS = 121;

/** What the sheet shows: the x from left to right, the y from bottom to top. */
export type SketchFrame = {
  domain: readonly [min: number, max: number];
  range: readonly [min: number, max: number];
};

/** One y for each column; null where nothing is drawn, or nothing is expected. */
export type SketchCurve = readonly (number | null)[];

/** A function to draw. */
export type SketchTask = SketchFrame & {
  kind: "sketch";
  /** What is drawn, such as "ReLU′(x)". */
  label: string;
  /** The curve that is expected, as the build computed it. */
  curve: SketchCurve;
  /** The x at which the height is asked for by itself. */
  at: readonly number[];
  /** Curves that are known to be drawn instead; `id` is that of the words for it. */
  mistakes: readonly { id: string; curve: SketchCurve }[];
};

export type SketchAnswer = { kind: "sketch"; curve: SketchCurve };

/** The x of a column. */
export function sketchX([min, max]: SketchFrame["domain"], column: number): number {
  return min + (column / (SKETCH_COLUMNS - 1)) * (max - min);
}

/** A function on the columns of a frame. */
export function sketchOf(f: (x: number) => number, frame: SketchFrame): SketchCurve {
  const heights = Array.from({ length: SKETCH_COLUMNS }, (_, column) => f(sketchX(frame.domain, column)));
  return onSheet(heights, frame);
}

/** The y that lie on the sheet. What is no number, or lies outside, is null: nobody can draw it. */
export function onSheet(heights: readonly number[], { range: [low, high] }: SketchFrame): SketchCurve {
  const air = (high - low) / 1000;
  return heights.map((y) => (y >= low - air && y <= high + air ? y : null));
}
