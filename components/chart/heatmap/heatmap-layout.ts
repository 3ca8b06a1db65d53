import type { HeatmapSpec } from "@/lib/model";
import type { Sheet } from "../figure/drawing-svg";
import { numberText } from "../number-text";
import { type PlotSize, sizes } from "../plot-frame";
import type { Point } from "../point";
import { fitText, textWidth } from "../text-width";
import { type GridFrame, type Shade, shadesOf } from "./heat-cells";
import { levelOf, levels, reachOf } from "./heat-colour";
import { type HeatScale, scaleBeside, type Text } from "./heat-scale";

/** Everything in the drawing's own units. */
export type HeatmapLayout = Sheet & {
  plot: HeatmapSpec;
  frame: GridFrame;
  shades: Shade[];
  rowNames: Text[];
  columnNames: Text[];
  /** The values themselves, where the cells have room for them. `strong`: on a dark shade. */
  cellTexts: (Text & { strong: boolean })[];
  xLabelAt: Point;
  yLabelAt: Point;
  scale: HeatScale;
};

const room = {
  wide: { names: 130, cell: 46, height: 400 },
  narrow: { names: 74, cell: 46, height: 330 },
};

export function layoutHeatmap(plot: HeatmapSpec, size: PlotSize): HeatmapLayout {
  const { width, fontSize } = sizes[size];
  const frame = frameFor(plot, size);
  const [rows, columns] = [plot.rows.length, plot.columns.length];
  const [right, bottom] = [frame.left + columns * frame.cellWidth, frame.top + rows * frame.cellHeight];
  const reach = reachOf(plot.values, 0);
  const centre = (right + frame.left) / 2;
  return {
    ...{ size, width, fontSize, plot, frame, title: plot.title },
    height: Math.ceil(bottom + fontSize * 1.8 + (plot.xLabel ? fontSize * 1.5 : 0)),
    shades: shadesOf(plot.values, frame, { centre: 0, reach }),
    rowNames: namesAlong(plot.rows, frame.cellHeight, fontSize * 1.2).map(({ index, text }) => ({
      key: String(index),
      text: fitText(text, fontSize, room[size].names),
      at: [frame.left - 7, frame.top + (index + 0.5) * frame.cellHeight],
    })),
    columnNames: namesAlong(plot.columns, frame.cellWidth, widestOf(plot.columns, fontSize) + 8).map(
      ({ index, text }) => ({
        key: String(index),
        text: fitText(text, fontSize, 90),
        at: [frame.left + (index + 0.5) * frame.cellWidth, bottom + fontSize * 1.25],
      }),
    ),
    cellTexts: cellTexts(plot, frame, fontSize - 1, reach),
    xLabelAt: [centre, bottom + fontSize * 2.8],
    yLabelAt: [frame.left, frame.top - fontSize * 0.7],
    scale: scaleBeside(plot, right + 18, frame.top, Math.min(bottom - frame.top, 180)),
  };
}

function frameFor({ rows, columns, values, yLabel }: HeatmapSpec, size: PlotSize): GridFrame {
  const { width, fontSize } = sizes[size];
  const names = Math.min(room[size].names, widestOf(rows, fontSize)) + 12;
  const scaleWidth = 44 + textWidth(numberText(-reachOf(values, 0), 2), fontSize);
  const cellWidth = Math.min(room[size].cell, (width - names - scaleWidth) / columns.length);
  const cellHeight = Math.min(cellWidth, Math.max(room[size].height, 5 * rows.length) / rows.length, 34);
  const used = names + columns.length * cellWidth + scaleWidth;
  return {
    left: Math.max(0, (width - used) / 2) + names,
    top: yLabel ? fontSize * 2 : 8,
    cellWidth,
    cellHeight,
  };
}

/** Every name that has room, or every second, fifth, tenth … */
function namesAlong(
  names: readonly string[],
  pitch: number,
  needed: number,
): { index: number; text: string }[] {
  const every = [1, 2, 5, 10, 20, 50].find((step) => step * pitch >= Math.min(needed, 98)) ?? 100;
  return names.map((text, index) => ({ index, text })).filter(({ index }) => index % every === 0);
}

function widestOf(names: readonly string[], fontSize: number): number {
  return names.reduce((most, name) => Math.max(most, textWidth(name, fontSize)), 0);
}

function cellTexts(
  { values }: HeatmapSpec,
  frame: GridFrame,
  fontSize: number,
  reach: number,
): HeatmapLayout["cellTexts"] {
  const all = values.flatMap((row, line) =>
    row.map((value, column) => ({
      key: `${line} ${column}`,
      text: Number.isFinite(value) ? numberText(value, 2) : "–",
      strong: Math.abs(levelOf(value, 0, reach)) > levels * 0.55,
      at: [
        frame.left + (column + 0.5) * frame.cellWidth - 0.75,
        frame.top + (line + 0.5) * frame.cellHeight - 0.75,
      ] as Point,
    })),
  );
  const fits =
    frame.cellHeight >= fontSize + 6 &&
    all.every(({ text }) => textWidth(text, fontSize) <= frame.cellWidth - 4);
  return fits ? all : [];
}
