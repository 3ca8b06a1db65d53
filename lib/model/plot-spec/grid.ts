import { count, type Notes } from "./notes";
import { readNumbers } from "./read";
import type { MissingPlot } from "./spec";

/** `rows[i]`: which row of the given grid the i-th starts at. */
export type Grid = { values: number[][]; rows: number[]; columns: number[] };

/** More cells than this along one side cannot be told apart on a phone. */
const mostCells = 64;

/** A rectangular grid of at most 64 × 64; of more, each block keeps the value farthest from `centre`. */
export function readGrid(given: unknown, notes: Notes, centre: number): Grid | MissingPlot {
  const rows = Array.isArray(given) ? given.map((row) => readNumbers(row) ?? []) : [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0)
    return { missing: "There are no values to draw. Give a list of rows: values: [[1, 2], [3, 4]]." };
  if (rows.some((row) => row.length < width))
    notes.add(
      `Rows have ${rows.reduce((least, row) => Math.min(least, row.length), width)} to ${width} values; what is missing stays empty.`,
    );
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? Number.NaN));
  if (!full.some((row) => row.some(Number.isFinite)))
    return { missing: "None of the values is a finite number." };
  notes.addGaps(rows.flat(), "the grid", "stay empty");
  return shrunk(full, notes, centre);
}

function shrunk(values: number[][], notes: Notes, centre: number): Grid {
  const [height, width] = [values.length, values[0]!.length];
  const [rows, columns] = [starts(height), starts(width)];
  if (rows.length === height && columns.length === width) return { values, rows, columns };
  notes.add(
    `${count(height)} × ${count(width)} values are drawn as ${rows.length} × ${columns.length}: each cell shows the one of its block that is farthest from ${centre}.`,
  );
  const block = (row: number, column: number) => {
    const lines = values.slice(rows[row], rows[row + 1] ?? height);
    return farthest(lines, columns[column]!, columns[column + 1] ?? width, centre);
  };
  return { rows, columns, values: rows.map((_, row) => columns.map((_, column) => block(row, column))) };
}

function starts(length: number): number[] {
  const cells = Math.min(length, mostCells);
  return Array.from({ length: cells }, (_, cell) => Math.floor((cell * length) / cells));
}

function farthest(lines: readonly number[][], from: number, to: number, centre: number): number {
  let found = Number.NaN;
  for (const line of lines)
    for (let column = from; column < to; column++) {
      const value = line[column]!;
      if (!(Math.abs(value - centre) <= Math.abs(found - centre)) && Number.isFinite(value)) found = value;
    }
  return found;
}
