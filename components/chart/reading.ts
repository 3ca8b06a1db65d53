import type { AxisScale, PlotSamples } from "@/lib/model";
import { type Span, tickStep } from "./axes";
import { numberText } from "./number-text";

/** What the curves are at one x, taken from the samples nearest to it. `slope` is null where none was sampled. */
export type Reading = {
  x: number;
  values: { name: string; y: number; slope: number | null; curvature: number | null }[];
};

export function readingAt({ curves }: PlotSamples, x: number): Reading | null {
  const first = curves[0];
  if (!first || first.x.length === 0) return null;
  const at = first.x[nearest(first.x, x)]!;
  const values = curves.map((curve) => {
    const index = nearest(curve.x, at);
    const [slope, curvature] = [curve.slope?.[index] ?? null, curve.curvature?.[index] ?? null];
    return { name: curve.name, y: curve.y[index] ?? Number.NaN, slope, curvature };
  });
  return { x: at, values };
}

/** "x = 1.5: relu is 1.5 with slope 1", for a screen reader. */
export function readingText({ x, values }: Reading): string {
  const each = values.map(({ name, y, slope, curvature }) => {
    const withSlope = slope === null ? "" : ` with slope ${numberText(slope)}`;
    const bent =
      curvature === null
        ? ""
        : `${slope === null ? " with" : " and"} second derivative ${numberText(curvature)}`;
    return `${name} is ${numberText(y)}${withSlope}${bent}`;
  });
  return `x = ${numberText(x)}: ${each.join("; ")}`;
}

/** Where a key takes the reading line, on round values of x; null for keys that do not move it. */
export function movedByKey(
  key: string,
  x: number,
  [min, max]: Span,
  scale: AxisScale = "linear",
): number | null {
  if (key === "Home") return min;
  if (key === "End") return max;
  const moved = keySteps[key];
  if (moved === undefined) return null;
  const step = tickStep([min, max], 10) / 2;
  const next = scale === "log" ? x * (max / min) ** (moved / 20) : (Math.round(x / step) + moved) * step;
  return Math.min(max, Math.max(min, next));
}

/** How many steps a key goes along a line. */
export const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** Index of the value nearest to x, by bisection; `values` increase. */
export function nearest(values: readonly number[], x: number): number {
  let [low, high] = [0, values.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= x) low = middle;
    else high = middle;
  }
  return x - values[low]! <= values[high]! - x ? low : high;
}
