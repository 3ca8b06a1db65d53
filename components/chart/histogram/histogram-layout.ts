import type { HistogramSpec } from "@/lib/model";
import { niceSpan, ticksOf } from "../axes";
import { curveStyles } from "../curve-style";
import { type LegendItem, placeLegend } from "../figure/legend";
import { type AxesLayout, edgesOf, type Frame, linear, type PlotSize, sizes } from "../plot-frame";
import type { Point } from "../point";
import { textWidth } from "../text-width";

/** One series in the data's units: from the axis over the tops of its bins back to the axis. */
export type BinsDrawing = { name: string; colour: string; dash: string | null; outline: Point[] };

export type HistogramLayout = AxesLayout & {
  series: BinsDrawing[];
  /** One series shows its bins apart; of several, each is an outline over the others. */
  alone: boolean;
  legend: LegendItem[];
  edges: number[];
  counts: { name: string; counts: number[] }[];
};

/** The one layout from which the static drawing and the interactive one are both made. */
export function layoutHistogram(plot: HistogramSpec, size: PlotSize): HistogramLayout {
  const { width, fontSize, lineHeight, xTickCount } = sizes[size];
  const styles = curveStyles(plot.series.map(({ name }) => name));
  const named = plot.series.map(({ name }, index) => ({ name, ...styles[index]! }));
  const legend = placeLegend(named, { left: 8, right: width - 8, top: 12, fontSize, lineHeight });
  const frame = frameFor(plot, size, legend.height);
  const [left, right, top, bottom] = edgesOf(frame);
  const alone = plot.series.length === 1;
  return {
    ...frame,
    ...{ fontSize, alone, legend: legend.items, edges: plot.edges, counts: plot.series },
    ...{ title: plot.title, xLabel: plot.xLabel, yLabel: plot.yLabel },
    xTicks: ticksOf(frame.xDomain, [left, right], xTickCount + 2),
    yTicks: ticksOf(frame.yDomain, [bottom, top], countTicks(plot, size)),
    series: named.map((each, index) => ({
      ...each,
      outline: outlineOf(plot.edges, plot.series[index]!.counts, alone),
    })),
  };
}

function frameFor({ edges, series }: HistogramSpec, size: PlotSize, legendHeight: number): Frame {
  const { width, height, fontSize, top, bottom } = sizes[size];
  const tickCount = countTicks({ series }, size);
  const [, highest] = niceSpan([0, ...series.flatMap(({ counts }) => counts)], tickCount);
  const yDomain: Frame["yDomain"] = [0, highest];
  const tickWidths = ticksOf(yDomain, [0, 1], tickCount).map(({ text }) => textWidth(text, fontSize));
  const left = Math.ceil(Math.max(fontSize * 1.5, ...tickWidths) + 12);
  return {
    ...{ size, width, height: height + legendHeight, yDomain, scale: linear },
    margin: { top: top + legendHeight, right: 16, bottom, left },
    xDomain: [edges[0]!, edges.at(-1)!],
  };
}

/** Counts are whole, and so are the ticks: no more of them than the fullest bin has values. */
function countTicks({ series }: Pick<HistogramSpec, "series">, size: PlotSize): number {
  return Math.min(sizes[size].yTickCount, Math.max(1, ...series.flatMap(({ counts }) => counts)));
}

function outlineOf(edges: readonly number[], counts: readonly number[], apart: boolean): Point[] {
  const bins = counts.flatMap((count, index): Point[] => {
    const [from, to] = [edges[index]!, edges[index + 1]!];
    const foot: Point[] = apart ? [[from, 0]] : [];
    return [...foot, [from, count], [to, count], ...foot.map((): Point => [to, 0])];
  });
  return apart ? bins : [[edges[0]!, 0], ...bins, [edges.at(-1)!, 0]];
}
