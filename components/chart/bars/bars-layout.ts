import type { BarsSpec } from "@/lib/model";
import { niceSpan, ticksOf } from "../axes";
import { curveStyles } from "../curve-style";
import { type LegendItem, placeLegend } from "../figure/legend";
import { numberText } from "../number-text";
import { type AxesLayout, edgesOf, type Frame, linear, type PlotSize, placeIn, sizes } from "../plot-frame";
import type { Point } from "../point";
import { fitText, textWidth } from "../text-width";

/** In the drawing's units; `text` is the value beside the bar's end. */
export type Bar = {
  category: number;
  series: number;
  box: { x: number; y: number; width: number; height: number };
  text: string;
  textAt: Point;
  anchor: "start" | "end";
};

export type BarsLayout = AxesLayout & {
  bars: Bar[];
  names: { text: string; at: Point }[];
  series: { name: string; colour: string; values: number[] }[];
  categories: string[];
  legend: LegendItem[];
  /** From one category to the next. */
  pitch: number;
};

const nameRoom = { wide: 190, narrow: 112 };

/** The one layout from which the static drawing and the interactive one are both made. As high as the bars need. */
export function layoutBars(plot: BarsSpec, size: PlotSize): BarsLayout {
  const { width, fontSize, lineHeight, xTickCount } = sizes[size];
  const styles = curveStyles(plot.series.map(({ name }) => name));
  const series = plot.series.map(({ name, values }, index) => ({
    name,
    values,
    colour: styles[index]!.colour,
  }));
  const swatches = series.map(({ name, colour }) => ({ name, colour, dash: null }));
  const legend = placeLegend(swatches, { left: 8, right: width - 8, top: 12, fontSize, lineHeight });
  const thickness = series.length === 1 ? 16 : 12;
  const pitch = series.length * thickness + 12;
  const frame = frameFor(plot, size, legend.height, pitch);
  const [left, right, top] = edgesOf(frame);
  const middle = (category: number) => top + (category + 0.5) * pitch;
  return {
    ...frame,
    ...{ fontSize, series, pitch, legend: legend.items, categories: plot.categories },
    ...{ title: plot.title, xLabel: plot.xLabel, yLabel: plot.yLabel },
    xTicks: ticksOf(frame.xDomain, [left, right], xTickCount),
    yTicks: [],
    names: plot.categories.map((name, category) => ({
      text: fitText(name, fontSize, nameRoom[size]),
      at: [nameWidth(plot, size) + 5, middle(category)],
    })),
    bars: series.flatMap(({ values }, row) =>
      values.flatMap((value, category) => {
        const y = middle(category) + (row - series.length / 2) * thickness;
        return Number.isFinite(value) ? [placeBar({ value, category, row, y, thickness }, frame)] : [];
      }),
    ),
  };
}

function frameFor(plot: BarsSpec, size: PlotSize, legendHeight: number, pitch: number): Frame {
  const { width, fontSize, bottom, xTickCount } = sizes[size];
  const values = plot.series.flatMap((each) => each.values).filter(Number.isFinite);
  const [low, high] = niceSpan([0, ...values], xTickCount);
  const beside = Math.max(...values.map((value) => textWidth(numberText(value), fontSize)));
  const negative = Math.min(...values) < 0;
  // A bar to the left has its number between its end and the names.
  const left = nameWidth(plot, size) + 14 + (negative ? beside : 0);
  const top = legendHeight + (plot.yLabel ? 24 : 8);
  return {
    ...{ size, width, height: top + plot.categories.length * pitch + bottom, scale: linear },
    margin: {
      top,
      bottom,
      left: Math.ceil(left),
      right: Math.ceil(beside) + 10,
    },
    xDomain: [negative ? low : 0, Math.max(...values) > 0 ? high : 0],
    yDomain: [plot.categories.length, 0],
  };
}

function nameWidth({ categories }: BarsSpec, size: PlotSize): number {
  const widest = Math.max(...categories.map((name) => textWidth(name, sizes[size].fontSize)));
  return Math.min(nameRoom[size], widest);
}

type Placed = { value: number; category: number; row: number; y: number; thickness: number };

function placeBar({ value, category, row, y, thickness }: Placed, frame: Frame): Bar {
  const [zero, end] = [placeIn(frame)([0, 0])[0], placeIn(frame)([value, 0])[0]];
  const anchor = value < 0 ? "end" : "start";
  return {
    ...{ category, series: row, anchor, text: numberText(value) },
    box: { x: Math.min(zero, end), y: y + 1, width: Math.abs(end - zero), height: thickness - 2 },
    textAt: [end + (value < 0 ? -5 : 5), y + thickness / 2],
  };
}
