import { scaleLinear } from "d3-scale";
import type { AxisScale } from "@/lib/model";
import { logSpan, logTicks } from "./log-axis";
import { tickTexts } from "./number-text";

export type Span = [min: number, max: number];
/** `at`: the tick's place in the drawing's own units. */
export type Tick = { value: number; text: string; at: number };

/** Beyond this, sums of values overflow; no drawing shows it. */
export const largest = 1e300;

/**
 * The span that an axis shows of some values: with zero where zero is near, a little air, and ends on quarters of a tick
 * step, so that it does not tremble while a slider moves.
 */
export function niceSpan(values: readonly number[], tickCount: number, scale: AxisScale = "linear"): Span {
  if (scale === "log") return logSpan(values);
  const [min, max] = withZero(spanOf(values));
  const air = 0.05 * (max - min);
  const step = tickStep([min - air, max + air], tickCount) / 4;
  return [Math.floor((min - air) / step) * step, Math.ceil((max + air) / step) * step];
}

/** Ticks at round values, placed by a scale from `span` to `range`. */
export function ticksOf(span: Span, range: Span, count: number, axis: AxisScale = "linear"): Tick[] {
  if (axis === "log") return logTicks(span, range, count);
  const scale = scaleLinear(span, range);
  const values = scale.ticks(count);
  const texts = tickTexts(values);
  return values.map((value, index) => ({ value, text: texts[index]!, at: scale(value) }));
}

export function tickStep(span: Span, count: number): number {
  const ticks = scaleLinear().domain(span).ticks(count);
  return ticks.length > 1 ? ticks[1]! - ticks[0]! : span[1] - span[0];
}

function spanOf(values: readonly number[]): Span {
  const drawn = values.filter((value) => Math.abs(value) <= largest);
  if (drawn.length === 0) return [-1, 1];
  const min = drawn.reduce((a, b) => Math.min(a, b));
  const max = drawn.reduce((a, b) => Math.max(a, b));
  if (max - min > Math.max(1e-300, 1e-9 * Math.max(Math.abs(min), Math.abs(max)))) return [min, max];
  const half = Math.abs(min) > 1e-290 ? Math.abs(min) / 2 : 1;
  return [min - half, max + half];
}

function withZero([min, max]: Span): Span {
  const length = max - min;
  if (min > 0 && min <= length) return [0, max];
  if (max < 0 && -max <= length) return [min, 0];
  return [min, max];
}
