import type { HeatmapSpec } from "@/lib/model";
import { numberText } from "../number-text";
import type { Point } from "../point";
import { levelOf, reachOf } from "./heat-colour";

export type Text = { key: string; text: string; at: Point };

/** The scale of colours: from the greatest value, or 0, down to the least, or 0. In the drawing's own units. */
export type HeatScale = { x: number; top: number; steps: { y: number; height: number; level: number }[]; texts: Text[] };
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

/** The scale beside a grid that ends at `x`. */
export function scaleBeside(
  { values }: HeatmapSpec,
  x: number,
  top: number,
  height: number,
): HeatScale {
  const finite = values.flat().filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const reach = reachOf(values, 0);
  const span = most / 2 - least / 2 || 1;
  const steps = Array.from({ length: 24 }, (_, index) => ({
    y: top + (index * height) / 24,
    height: height / 24,
    level: levelOf(most - 2 * span * ((index + 0.5) / 24), 0, reach),
  }));
  const marked = most === least ? [0] : [...new Set([most, 0, least])];
  const place = (value: number) =>
    most === least ? top + height / 2 : top + ((most / 2 - value / 2) / span) * height;
  return {
    x,
    top,
    steps,
    texts: marked.map((value) => ({
      key: String(value),
      text: numberText(value, 2),
      at: [x + 18, place(value)],
    })),
  };
}
