import type { Point } from "../point";

/** One place of a chart where its numbers can be read. */
export type Stop = {
  /** In the drawing's units. */
  at: Point;
  /** For a screen reader, in one sentence. */
  text: string;
  /** The same for the eye, in a small box; no box where there are no rows. */
  head: string;
  rows: { name: string; colour: string | null; value: string }[];
  /** The box stands at the height of the stop, not at the top of the drawing. */
  beside: boolean;
};

/** All such places of a chart, in the order in which keys visit them. */
export type Stops = {
  hint: string;
  count: number;
  /** The stop nearest to a point of the drawing, or null where there is none near. */
  nearest: (at: Point) => number | null;
  /** Where a key leads; null for keys that lead nowhere. */
  moved: (from: number, key: string) => number | null;
  stop: (index: number) => Stop;
};

/** Keys along a line of stops; a page is a tenth of it. */
export function movedAlong(count: number): Stops["moved"] {
  const page = Math.max(2, Math.round(count / 10));
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  return (from, key) => {
    const step = steps[key];
    return step === undefined ? null : Math.min(count - 1, Math.max(0, from + step));
  };
}

/** Keys over a grid that is counted row by row from the top; they stop at its edges. */
export function movedOver(rows: number, columns: number): Stops["moved"] {
  return (from, key) => {
    const [row, column] = [Math.floor(from / columns), from % columns];
    const to: Record<string, [row: number, column: number]> = {
      ArrowRight: [row, Math.min(columns - 1, column + 1)],
      ArrowLeft: [row, Math.max(0, column - 1)],
      ArrowDown: [Math.min(rows - 1, row + 1), column],
      ArrowUp: [Math.max(0, row - 1), column],
      PageDown: [rows - 1, column],
      PageUp: [0, column],
      Home: [row, 0],
      End: [row, columns - 1],
    };
    const place = to[key];
    return place ? place[0] * columns + place[1] : null;
  };
}
