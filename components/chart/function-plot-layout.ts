import type { Curve, PlotSamples } from "@/lib/model";
import { niceSpan, type Span, type Tick, ticksOf } from "./axes";
import { kinksOf } from "./curve-kinks";
import { type CurveLabel, placeCurveLabels } from "./curve-labels";
import { type Series, seriesOf } from "./curve-series";
import { type MarkLayout, placeMark } from "./mark-layout";
import { type Frame, type PlotSize, placeIn, sizes } from "./plot-frame";
import type { Point } from "./point";
import { fitText, textWidth } from "./text-width";

/** All that a drawing of functions needs; `kinks`, `labels`, `mark` and `Tick.at` are in the drawing's own units. */
export type FunctionPlotLayout = Frame & {
  title: string;
  fontSize: number;
  xTicks: Tick[];
  yTicks: Tick[];
  /** In drawing order: later ones lie on top. */
  series: Series[];
  kinks: { at: Point; colour: string }[];
  labels: CurveLabel[];
  mark: MarkLayout | null;
};

export type FunctionPlotInput = { samples: PlotSamples; domain: Span; derivative: boolean; title: string };

/** The one layout from which the static drawing and the interactive one are both made. */
export function layoutFunctionPlot(input: FunctionPlotInput, size: PlotSize): FunctionPlotLayout {
  const { fontSize, lineHeight, xTickCount, yTickCount } = sizes[size];
  const curves = input.samples.curves.map((curve) => within(curve, input.domain, input.derivative));
  const yDomain = niceSpan(
    curves.flatMap((curve) => [...curve.y, ...(curve.slope ?? [])]),
    yTickCount,
  );
  const frame = frameFor(curves, input.domain, yDomain, size);
  const place = placeIn(frame);
  const [left, right, top, bottom] = edges(frame);
  const series = seriesOf(curves, place);
  const ends = series.flatMap(({ key, label, colour, segments }) => {
    const end = segments.at(-1)?.at(-1);
    return end
      ? [{ key, text: fitText(label, fontSize, sizes[size].labelRoom), colour, end: place(end) }]
      : [];
  });
  return {
    ...frame,
    title: input.title,
    fontSize,
    xTicks: ticksOf(frame.xDomain, [left, right], xTickCount),
    yTicks: ticksOf(yDomain, [bottom, top], yTickCount),
    series,
    kinks: kinkCircles(curves, series, place),
    labels: placeCurveLabels(ends, right + sizes[size].labelGap, lineHeight, [top, bottom - lineHeight / 4]),
    mark: placeMark(input.samples.mark, curves, series, frame, sizes[size]),
  };
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
