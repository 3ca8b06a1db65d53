import type { BoundarySpec } from "@/lib/model";
import { movedOver, type Stops } from "../figure/stops";
import type { CsvRow, Table } from "../figure/table";
import { numberText } from "../number-text";
import { type BoundaryLayout, isMissed } from "./boundary-layout";

/** What the plot shows, in words: the plane, the model's range, how it parts the plane, and points on the wrong side. */
export function boundarySentence(plot: BoundarySpec): string {
  const { xDomain, yDomain, xLabel, yLabel, values, threshold, classes, points } = plot;
  const finite = values.flat().filter(Number.isFinite);
  const least = numberText(finite.reduce((a, b) => Math.min(a, b)));
  const most = numberText(finite.reduce((a, b) => Math.max(a, b)));
  const above = finite.filter((value) => value >= threshold).length / finite.length;
  const plane = `${xLabel} from ${numberText(xDomain[0])} to ${numberText(xDomain[1])} and ${yLabel} from ${numberText(yDomain[0])} to ${numberText(yDomain[1])}`;
  const sides = `The model gives from ${least} to ${most}; it says ${sideOf(plot, threshold)} on ${Math.round(100 * above)} % of the plane (blue)${
    above > 0 && above < 1 ? `, and the line is where it gives ${numberText(threshold)}` : ""
  }.`;
  const wrong = points.filter((point) => isMissed(plot, point)).length;
  const told =
    classes.length === 2
      ? ` ${wrong} of ${points.length} points ${wrong === 1 ? "lies" : "lie"} on the wrong side.`
      : points.length > 0
        ? ` ${points.length === 1 ? "1 point" : `${points.length} points`}.`
        : "";
  return `The plane of ${plane}. ${sides}${told}`;
}

export function boundaryStops(layout: BoundaryLayout): Stops {
  const { plot, frame } = layout;
  const [rows, columns] = [plot.values.length, plot.values[0]!.length];
  return {
    hint: "Arrow keys move over the plane, cell by cell.",
    count: rows * columns,
    nearest: ([x, y]) => {
      const [column, row] = [
        Math.floor((x - frame.left) / frame.cellWidth),
        Math.floor((y - frame.top) / frame.cellHeight),
      ];
      return row >= 0 && row < rows && column >= 0 && column < columns ? row * columns + column : null;
    },
    moved: movedOver(rows, columns),
    stop: (index) => {
      const [row, column] = [rows - 1 - Math.floor(index / columns), index % columns];
      const { x, y } = middleOf(plot, row, column);
      const value = plot.values[row]![column]!;
      const head = `${plot.xLabel} ${numberText(x)}, ${plot.yLabel} ${numberText(y)}`;
      const side = Number.isFinite(value) ? sideOf(plot, value) : "–";
      return {
        at: [
          frame.left + (column + 0.5) * frame.cellWidth,
          frame.top + Math.floor(index / columns) * frame.cellHeight,
        ],
        ...{ head, text: `${head}: ${numberText(value)}, ${side}` },
        rows: [
          { name: "value", colour: null, value: numberText(value) },
          { name: "says", colour: null, value: side },
        ],
        beside: true,
      };
    },
  };
}

/** At most 9 × 9 places of the plane; the points stand in the file. */
export function tableOfBoundary(plot: BoundarySpec): Table {
  const [rows, columns] = [spread(plot.values.length).toReversed(), spread(plot.values[0]!.length)];
  const head = columns.map((column) => numberText(middleOf(plot, 0, column).x));
  const lines = rows.map((row) => [
    numberText(middleOf(plot, row, 0).y),
    ...columns.map((column) => numberText(plot.values[row]![column]!)),
  ]);
  return { head: [`${plot.yLabel} \\ ${plot.xLabel}`, ...head], rows: lines };
}

export function csvOfBoundary(plot: BoundarySpec): CsvRow[] {
  const cells = plot.values.flatMap((values, row) =>
    values.map((value, column): CsvRow => {
      const { x, y } = middleOf(plot, row, column);
      return ["model", x, y, value, null];
    }),
  );
  const points = plot.points.map(({ x, y, label }): CsvRow => ["point", x, y, null, label]);
  return [["what", plot.xLabel, plot.yLabel, "value", "label"], ...cells, ...points];
}

function sideOf({ classes, threshold }: BoundarySpec, value: number): string {
  if (classes.length === 2) return classes[value >= threshold ? 1 : 0]!;
  return `${value >= threshold ? "at least" : "below"} ${numberText(threshold)}`;
}

function middleOf(
  { xDomain, yDomain, values }: BoundarySpec,
  row: number,
  column: number,
): { x: number; y: number } {
  return {
    x: xDomain[0] + ((column + 0.5) / values[0]!.length) * (xDomain[1] - xDomain[0]),
    y: yDomain[0] + ((row + 0.5) / values.length) * (yDomain[1] - yDomain[0]),
  };
}

function spread(length: number): number[] {
  const count = Math.min(9, length);
  return Array.from({ length: count }, (_, index) =>
    Math.round((index * (length - 1)) / Math.max(1, count - 1)),
  );
}
