import type { CsvRow } from "./table";

/** Comma-separated values (RFC 4180): lines end in CR LF, quotes are doubled, numbers have all their digits. */
export function csvText(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

type Column = { name: string; x: readonly number[]; values: readonly number[] };

/** One row for every x of any column, by increasing x; empty where a column has none. */
export function joinedByX(xName: string, columns: readonly Column[]): CsvRow[] {
  const byX = columns.map(({ x, values }) => new Map(x.map((at, index) => [at, values[index] ?? null])));
  const all = [...new Set(columns.flatMap(({ x }) => x))].sort((a, b) => a - b);
  const rows = all.map((at) => [at, ...byX.map((column) => column.get(at) ?? null)]);
  return [[xName, ...columns.map(({ name }) => name)], ...rows];
}

function field(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
