import { readGrid } from "./grid";
import type { Notes } from "./notes";
import { type Given, readTexts } from "./read";
import type { HeatmapSpec, MissingPlot } from "./spec";

type Heatmap = Pick<HeatmapSpec, "values" | "rows" | "columns">;

export function normaliseHeatmap(given: Given, notes: Notes): Heatmap | MissingPlot {
  const grid = readGrid(given.values, notes, 0);
  if ("missing" in grid) return grid;
  const { values, rows, columns } = grid;
  return { values, rows: namesOf(given.rows, rows), columns: namesOf(given.columns, columns) };
}

/** Rows and columns without a name are numbered from 0, as an index is. */
function namesOf(given: unknown, starts: readonly number[]): string[] {
  const names = readTexts(given) ?? [];
  return starts.map((start) => names[start] ?? String(start));
}
