import type { LineSeries, LineSpec } from "@/lib/model";
import { niceSpan, type Span, ticksOf } from "../axes";
import { type CurveLabel, placeCurveLabels } from "../curve-labels";
import { curveStyles } from "../curve-style";
import { type AxesLayout, edgesOf, type Frame, type PlotSize, placeIn, sizes } from "../plot-frame";
import type { Point } from "../point";
import { simplifySegment } from "../simplify-segment";
import { fitLines, textWidth } from "../text-width";
import { areaOf, stretchesOf } from "./stretches";

/** One series in the data's units. `area`: the band's outline; `dots`: points that have no neighbour to be joined to. */
export type LineDrawing = {
  name: string;
  colour: string;
  dash: string | null;
  segments: Point[][];
  area: [x: number, low: number, high: number][][];
  dots: Point[];
};

export type LineLayout = AxesLayout & { series: LineDrawing[]; labels: CurveLabel[]; data: LineSeries[] };

/** The one layout from which the static drawing and the interactive one are both made. */
export function layoutLine(plot: LineSpec, size: PlotSize): LineLayout {
  const { fontSize, xTickCount, yTickCount } = sizes[size];
  const frame = frameFor(plot, size);
  const [left, right, top, bottom] = edgesOf(frame);
  const series = seriesOf(plot.series, placeIn(frame));
  return {
    ...frame,
    ...{ fontSize, series, data: plot.series },
    ...{ title: plot.title, xLabel: plot.xLabel, yLabel: plot.yLabel },
    xTicks: ticksOf(frame.xDomain, [left, right], xTickCount),
    yTicks: ticksOf(frame.yDomain, [bottom, top], yTickCount, plot.yScale),
    labels: labelsOf(series, frame),
  };
}

function frameFor({ series, yScale, xDomain }: LineSpec, size: PlotSize): Frame {
  const { width, height, fontSize, top, bottom, labelGap, labelRoom, yTickCount } = sizes[size];
  const values = series.flatMap(({ y, band }) => [...y, ...(band ? [...band.low, ...band.high] : [])]);
  const yDomain = niceSpan(values, yTickCount, yScale);
  const tickWidths = ticksOf(yDomain, [0, 1], yTickCount, yScale).map(({ text }) =>
    textWidth(text, fontSize),
  );
  const labelWidths = series.map(({ name }) => textWidth(name, fontSize));
  const left = Math.ceil(Math.max(fontSize * 1.5, ...tickWidths) + 12);
  const right = Math.ceil(Math.min(labelRoom, Math.max(fontSize, ...labelWidths)) + labelGap + 2);
  return {
    ...{ size, width, height, yDomain },
    margin: { top, right, bottom, left },
    xDomain: stepsOf(series, xDomain),
    scale: { x: "linear", y: yScale },
  };
}

/** From the first step to the last: of the data, or as far as the axis is to reach while the data grow. */
function stepsOf(series: readonly LineSeries[], xDomain: Span | null): Span {
  const ends = series.flatMap(({ x }) => [x[0] ?? 0, x.at(-1) ?? 0]).concat(xDomain ?? []);
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return max - min > 1e-12 * Math.max(1e-280, Math.abs(min), Math.abs(max))
    ? [min, max]
    : [min - 1 - Math.abs(min) / 2, max + 1 + Math.abs(max) / 2];
}

function seriesOf(data: readonly LineSeries[], place: (point: Point) => Point): LineDrawing[] {
  const styles = curveStyles(data.map(({ name }) => name));
  return data.map((each, index) => {
    const stretches = stretchesOf(each.x, each.y);
    const segments = stretches.filter((stretch) => stretch.length > 1);
    return {
      ...{ name: each.name, ...styles[index]! },
      segments: segments.map((segment) => simplifySegment(segment, place, 0.08)),
      area: each.band ? areaOf(each.x, each.band) : [],
      dots: stretches.filter((stretch) => stretch.length === 1).flat(),
    };
  });
}

function labelsOf(series: readonly LineDrawing[], frame: Frame): CurveLabel[] {
  const { fontSize, labelRoom, labelGap, lineHeight } = sizes[frame.size];
  const [, right, top, bottom] = edgesOf(frame);
  const ends = series.flatMap(({ name, colour, segments, dots }) => {
    const last = [segments.at(-1)?.at(-1), dots.at(-1)].filter((end) => end !== undefined);
    const end = last.reduce((a, b) => (a && a[0] > b[0] ? a : b), last[0]);
    return end
      ? [{ key: name, lines: fitLines(name, fontSize, labelRoom), colour, end: placeIn(frame)(end) }]
      : [];
  });
  // While the steps are few, the names stand where the lines have come to.
  const reached = Math.max(...ends.map(({ end }) => end[0]));
  const labels = placeCurveLabels(ends, Math.min(right, reached) + labelGap, lineHeight, [
    top,
    bottom - lineHeight / 4,
  ]);
  const near = (index: number) => reached - ends[index]!.end[0] < 40;
  return labels.map((label, index) => (near(index) ? label : { ...label, leader: null }));
}
