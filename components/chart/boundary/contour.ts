import type { Point } from "../point";

/**
 * Where a grid of values passes a level, as short straight pieces between the cells' middles (marching squares; Lorensen
 * and Cline 1987, in the plane). Coordinates count columns and rows; a saddle is parted by the mean of its corners.
 */
export function contourOf(values: readonly (readonly number[])[], level: number): [Point, Point][] {
  const pieces: [Point, Point][] = [];
  for (let row = 0; row + 1 < values.length; row++)
    for (let column = 0; column + 1 < (values[row]?.length ?? 0); column++) {
      const square = corners(values, row, column).map((corner) => ({
        ...corner,
        value: corner.value - level,
      }));
      if (square.every(({ value }) => Number.isFinite(value))) pieces.push(...piecesIn(square));
    }
  return pieces;
}

type Corner = { at: Point; value: number };

/** Around the square, so that neighbours in the list share an edge. */
function corners(values: readonly (readonly number[])[], row: number, column: number): Corner[] {
  const places: Point[] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  return places.map((at) => ({ at, value: values[at[1]]?.[at[0]] ?? Number.NaN }));
}

function piecesIn(square: readonly Corner[]): [Point, Point][] {
  const crossings = square.flatMap((corner, index) => crossing(corner, square[(index + 1) % 4]!));
  const [a, b, c, d] = crossings;
  if (a && b && !c) return [[a, b]];
  if (!a || !b || !c || !d) return [];
  const mean = square.reduce((sum, { value }) => sum + value / 4, 0);
  const joined = mean >= 0 === square[0]!.value >= 0;
  return joined
    ? [
        [a, b],
        [c, d],
      ]
    : [
        [d, a],
        [b, c],
      ];
}

function crossing(from: Corner, to: Corner): Point[] {
  if (from.value >= 0 === to.value >= 0) return [];
  const share = from.value / (from.value - to.value);
  return [[from.at[0] + share * (to.at[0] - from.at[0]), from.at[1] + share * (to.at[1] - from.at[1])]];
}
