import type { Curve, PlotSamples } from "@/lib/model";
import { niceSpan, type Span, type Tick, ticksOf } from "./axes";
import { kinksOf } from "./curve-kinks";
import { type CurveLabel, placeCurveLabels } from "./curve-labels";
import { type Series, seriesOf } from "./curve-series";
import { type MarkLayout, placeMark } from "./mark-layout";
import { type Frame, type PlotSize, placeIn, sizes } from "./plot-frame";
import type { Point } from "./point";
import { fitText, textWidth } from "./text-width";

/** All that a drawing of functions needs but the mark. `kinks`, `labels` and `Tick.at` are in the drawing's own units. */
export type CurvesLayout = Frame & {
  title: string;
  fontSize: number;
  xTicks: Tick[];
  yTicks: Tick[];
  /** In drawing order: later ones lie on top. */
  series: Series[];
  kinks: { at: Point; colour: string }[];
  labels: CurveLabel[];
};

export type FunctionPlotLayout = CurvesLayout & { mark: MarkLayout | null };

export type CurvesInput = { curves: Curve[]; domain: Span; derivative: boolean; title: string };
export type FunctionPlotInput = { samples: PlotSamples; domain: Span; derivative: boolean; title: string };

/** The one layout from which the static drawing and the interactive one are both made. */
export function layoutFunctionPlot(
  { samples, ...input }: FunctionPlotInput,
  size: PlotSize,
): FunctionPlotLayout {
  const layout = layoutCurves({ ...input, curves: samples.curves }, size);
  return { ...layout, mark: placeMark(samples.mark, samples.curves, layout) };
}

/** The part of the layout that stays as it is while only the mark moves. */
export function layoutCurves(
  { curves: given, domain, derivative, title }: CurvesInput,
  size: PlotSize,
): CurvesLayout {
  const { fontSize, xTickCount, yTickCount } = sizes[size];
  const curves = given.map((curve) => within(curve, domain, derivative));
  const values = curves.flatMap((curve) => [...curve.y, ...(curve.slope ?? [])]);
  const frame = frameFor(curves, domain, niceSpan(values, yTickCount), size);
  const place = placeIn(frame);
  const [left, right, top, bottom] = edges(frame);
  const series = seriesOf(curves, place);
  return {
    ...frame,
    title,
    fontSize,
    xTicks: ticksOf(frame.xDomain, [left, right], xTickCount),
    yTicks: ticksOf(frame.yDomain, [bottom, top], yTickCount),
    series,
    kinks: kinkCircles(curves, series, place),
    labels: labelsOf(series, frame),
  };
}

function labelsOf(series: readonly Series[], frame: Frame): CurveLabel[] {
  const { fontSize, labelRoom, labelGap, lineHeight } = sizes[frame.size];
  const [, right, top, bottom] = edges(frame);
  const ends = series.flatMap(({ key, label, colour, segments }) => {
    const end = segments.at(-1)?.at(-1);
    return end ? [{ key, text: fitText(label, fontSize, labelRoom), colour, end: placeIn(frame)(end) }] : [];
  });
  return placeCurveLabels(ends, right + labelGap, lineHeight, [top, bottom - lineHeight / 4]);
}

function edges({ width, height, margin }: Frame): [left: number, right: number, top: number, bottom: number] {
  return [margin.left, width - margin.right, margin.top, height - margin.bottom];
}

function frameFor(curves: readonly Curve[], xDomain: Span, yDomain: Span, size: PlotSize): Frame {
  const { width, height, fontSize, top, bottom, labelGap, labelRoom, yTickCount } = sizes[size];
  const tickWidths = ticksOf(yDomain, [0, 1], yTickCount).map(({ text }) => textWidth(text, fontSize));
  const labelWidths = curves.map(({ name, slope }) => textWidth(slope ? `${name}′` : name, fontSize));
  const left = Math.ceil(Math.max(fontSize * 1.5, ...tickWidths) + 12);
  const right = Math.ceil(Math.min(labelRoom, Math.max(fontSize, ...labelWidths)) + labelGap + 2);
  return { size, width, height, margin: { top, right, bottom, left }, xDomain, yDomain };
}

/** The curve without samples outside of the domain, and without a derivative that is not asked for. */
function within(curve: Curve, [min, max]: Span, derivative: boolean): Curve {
  const inside = (_: number, index: number) => curve.x[index]! >= min && curve.x[index]! <= max;
  const slope = derivative ? (curve.slope?.filter(inside) ?? null) : null;
  return { name: curve.name, x: curve.x.filter(inside), y: curve.y.filter(inside), slope };
}

function kinkCircles(curves: readonly Curve[], series: readonly Series[], place: (point: Point) => Point) {
  return curves.flatMap((curve) => {
    const colour = series.find(({ name, kind }) => kind === "curve" && name === curve.name)?.colour;
    return colour ? kinksOf(curve.x, curve.y).map((kink) => ({ at: place(kink), colour })) : [];
  });
}
