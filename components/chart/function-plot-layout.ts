import type { AxisScale, Curve, PlotSamples } from "@/lib/model";
import { niceSpan, type Span, ticksOf } from "./axes";
import { kinksOf } from "./curve-kinks";
import { type CurveLabel, placeCurveLabels } from "./curve-labels";
import { type Series, seriesOf } from "./curve-series";
import { type AxesLayout, edgesOf, type Frame, linear, type PlotSize, placeIn, sizes } from "./plot-frame";
import type { Point } from "./point";
import { fitLines, textWidth } from "./text-width";

/** All that a drawing of functions needs but the mark, which moves while this stays as it is. `kinks` and `labels` are in the drawing's own units. */
export type CurvesLayout = AxesLayout & {
  /** In drawing order: later ones lie on top. */
  series: Series[];
  kinks: { at: Point; colour: string }[];
  labels: CurveLabel[];
};

/** Left out: linear axes that are called x and y. */
type Shown = {
  domain: Span;
  derivative: boolean;
  title: string;
  scale?: Frame["scale"];
  xLabel?: string;
  yLabel?: string;
};

export type CurvesInput = Shown & { curves: Curve[] };
export type FunctionPlotInput = Shown & { samples: PlotSamples };

/** The one layout from which the static drawing and the interactive one are both made. */
export function layoutCurves(
  {
    curves: given,
    domain,
    derivative,
    title,
    scale: wanted = linear,
    xLabel = "x",
    yLabel = "y",
  }: CurvesInput,
  size: PlotSize,
): CurvesLayout {
  const scale = domain[0] > 0 ? wanted : { ...wanted, x: "linear" as const };
  const { fontSize, xTickCount, yTickCount } = sizes[size];
  const curves = given.map((curve) => within(curve, domain, derivative, scale.y));
  const values = curves.flatMap((curve) => [...curve.y, ...(curve.slope ?? []), ...(curve.curvature ?? [])]);
  const frame = frameFor(curves, domain, niceSpan(values, yTickCount, scale.y), scale, size);
  const place = placeIn(frame);
  const [left, right, top, bottom] = edgesOf(frame);
  const series = seriesOf(curves, place);
  return {
    ...frame,
    title,
    ...{ fontSize, xLabel, yLabel },
    xTicks: ticksOf(frame.xDomain, [left, right], xTickCount, scale.x),
    yTicks: ticksOf(frame.yDomain, [bottom, top], yTickCount, scale.y),
    series,
    kinks: kinkCircles(curves, series, place),
    labels: labelsOf(series, frame),
  };
}

function labelsOf(series: readonly Series[], frame: Frame): CurveLabel[] {
  const { fontSize, labelRoom, labelGap, lineHeight } = sizes[frame.size];
  const [, right, top, bottom] = edgesOf(frame);
  const ends = series.flatMap(({ key, label, colour, segments }) => {
    const end = segments.at(-1)?.at(-1);
    return end
      ? [{ key, lines: fitLines(label, fontSize, labelRoom), colour, end: placeIn(frame)(end) }]
      : [];
  });
  return placeCurveLabels(ends, right + labelGap, lineHeight, [top, bottom - lineHeight / 4]);
}

function frameFor(
  curves: readonly Curve[],
  xDomain: Span,
  yDomain: Span,
  scale: Frame["scale"],
  size: PlotSize,
): Frame {
  const { width, height, fontSize, top, bottom, labelGap, labelRoom, yTickCount } = sizes[size];
  const tickWidths = ticksOf(yDomain, [0, 1], yTickCount, scale.y).map(({ text }) =>
    textWidth(text, fontSize),
  );
  const labelWidths = curves.map(({ name, slope, curvature }) =>
    textWidth(name + (curvature ? "″" : slope ? "′" : ""), fontSize),
  );
  const left = Math.ceil(Math.max(fontSize * 1.5, ...tickWidths) + 12);
  const right = Math.ceil(Math.min(labelRoom, Math.max(fontSize, ...labelWidths)) + labelGap + 2);
  return { size, width, height, margin: { top, right, bottom, left }, xDomain, yDomain, scale };
}

/** The curve without samples outside of the domain, and without derivatives that are not asked for. */
function within(curve: Curve, [min, max]: Span, derivative: boolean, scale: AxisScale): Curve {
  const inside = (_: number, index: number) => curve.x[index]! >= min && curve.x[index]! <= max;
  const onAxis = (value: number) => (scale === "linear" || value >= 1e-300 ? value : Number.NaN);
  const chosen = (values: number[]) => values.filter(inside).map(onAxis);
  return {
    name: curve.name,
    x: curve.x.filter(inside),
    y: chosen(curve.y),
    slope: derivative && curve.slope ? chosen(curve.slope) : null,
    curvature: curve.curvature ? chosen(curve.curvature) : null,
  };
}

function kinkCircles(curves: readonly Curve[], series: readonly Series[], place: (point: Point) => Point) {
  return curves.flatMap((curve) => {
    const colour = series.find(({ name, kind }) => kind === "curve" && name === curve.name)?.colour;
    return colour ? kinksOf(curve.x, curve.y).map((kink) => ({ at: place(kink), colour })) : [];
  });
}
