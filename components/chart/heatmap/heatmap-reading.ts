import type { HeatmapSpec } from "@/lib/model";
import { movedOver, type Stops } from "../figure/stops";
import type { CsvRow, Table } from "../figure/table";
import { numberText } from "../number-text";
import type { HeatmapLayout } from "./heatmap-layout";

/** What the heat map shows, in words: its size, and where the least and the greatest value stand. */
export function heatmapSentence(plot: HeatmapSpec): string {
  const { values, rows, columns } = plot;
  const finite = values.flatMap((row, line) =>
    row.flatMap((value, column) => (Number.isFinite(value) ? [{ value, line, column }] : [])),
  );
  const least = finite.reduce((a, b) => (b.value < a.value ? b : a));
  const most = finite.reduce((a, b) => (b.value > a.value ? b : a));
  const at = ({ line, column }: typeof least) => cellName(plot, line, column);
  const size = `${counted(rows.length, "row")} by ${counted(columns.length, "column")}.`;
  if (least.value === most.value) return `${size} All values are ${numberText(most.value)}.`;
  return `${size} Values run from ${numberText(least.value)} (${at(least)}) to ${numberText(most.value)} (${at(most)}). Blue is above 0, orange below.`;
}

export function heatmapStops({ plot, frame }: HeatmapLayout): Stops {
  const { values, rows, columns } = plot;
  return {
    hint: "Arrow keys move from cell to cell.",
    count: rows.length * columns.length,
    nearest: ([x, y]) => {
      const [column, row] = [
        Math.floor((x - frame.left) / frame.cellWidth),
        Math.floor((y - frame.top) / frame.cellHeight),
      ];
      const inside = row >= 0 && row < rows.length && column >= 0 && column < columns.length;
      return inside ? row * columns.length + column : null;
    },
    moved: movedOver(rows.length, columns.length),
    stop: (index) => {
      const [row, column] = [Math.floor(index / columns.length), index % columns.length];
      const value = numberText(values[row]![column]!, 4);
      const head = cellName(plot, row, column);
      return {
        at: [frame.left + (column + 0.5) * frame.cellWidth, frame.top + row * frame.cellHeight],
        ...{ head, text: `${head}: ${value}` },
        rows: [{ name: "value", colour: null, value }],
        beside: true,
      };
    },
  };
}

export function tableOfHeatmap({ values, rows, columns }: HeatmapSpec): Table {
  const lines = values.map((row, line) => [rows[line]!, ...row.map((value) => numberText(value, 4))]);
  return { head: ["", ...columns], rows: lines };
}

export function csvOfHeatmap({ values, rows, columns }: HeatmapSpec): CsvRow[] {
  return [["", ...columns], ...values.map((row, line) => [rows[line]!, ...row])];
}

function cellName({ xLabel, yLabel, rows, columns }: HeatmapSpec, row: number, column: number): string {
  return `${yLabel || "row"} ${rows[row]!}, ${xLabel || "column"} ${columns[column]!}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
