import type { LineSpec } from "@/lib/model";
import { joinedByX } from "../figure/csv";
import type { CsvRow, Table } from "../figure/table";
import { numberText } from "../number-text";

type Column = { name: string; x: readonly number[]; values: readonly number[] };

/** About 20 steps, evenly chosen, the first and the last among them. */
export function tableOfLine(plot: LineSpec): Table {
  const [head, ...rows] = csvOfLine(plot);
  const every = Math.max(1, (rows.length - 1) / 19);
  const count = Math.min(rows.length, 20);
  const chosen = Array.from({ length: count }, (_, index) => rows[Math.round(index * every)]!);
  return { head: (head ?? []).map(String), rows: chosen.map((row) => row.map(cellText)) };
}

/** Every step that is drawn. */
export function csvOfLine({ xLabel, series }: LineSpec): CsvRow[] {
  return joinedByX(xLabel || "x", series.flatMap(columnsOf));
}

function columnsOf({ name, x, y, band }: LineSpec["series"][number]): Column[] {
  const middle = { name: band ? `${name} (median)` : name, x, values: y };
  if (!band) return [middle];
  return [
    middle,
    { name: `${name} (lower quartile)`, x, values: band.low },
    { name: `${name} (upper quartile)`, x, values: band.high },
  ];
}

function cellText(value: string | number | null): string {
  return typeof value === "number" ? numberText(value, 4) : (value ?? "");
}
