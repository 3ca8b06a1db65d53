import type { Layer } from "./network";
import type { Trained } from "./stage";

/** Bars of a histogram over [from, to]. */
export type Bins = { from: number; to: number; counts: number[] };

/** What a hidden layer's activation gives on all points, and how large the gradient of its weight was in the last update. */
export type LayerReport = {
  width: number;
  mean: number;
  std: number;
  bins: Bins;
  /** Fraction of outputs that are exactly 0. */
  zeros: number;
  /** Fraction of outputs where |f′| < 0.01. */
  saturated: number;
  /** Units that are 0 on every point. */
  dead: number;
  /** ‖∂loss/∂weight‖₂; null before the first update. */
  gradientNorm: number | null;
};

const binCount = 24;
const slopeBelow = 0.01;

/** Of a layer that has just been run on `examples` points. */
export function reportOf(
  { activation, before, rule, weight }: Layer,
  examples: number,
  trained: boolean,
): LayerReport {
  const { width, output } = activation;
  const values = new Float64Array(width * examples);
  let [zeros, saturated, dead] = [0, 0, 0];
  for (let unit = 0, next = 0; unit < width; unit++) {
    let silent = 0;
    for (let i = unit * examples; i < (unit + 1) * examples; i++) {
      const y = output[i]!;
      values[next++] = y;
      if (y === 0) silent++;
      if (Math.abs(rule.slope(before.output[i]!, y)) < slopeBelow) saturated++;
    }
    zeros += silent;
    if (silent === examples) dead++;
  }
  const { length } = values;
  const mean = values.reduce((sum, value) => sum + value, 0) / length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / length;
  return {
    ...{ width, mean, std: Math.sqrt(variance), bins: binsOf(values), dead },
    ...{ zeros: zeros / length, saturated: saturated / length },
    gradientNorm: trained ? norm(weight) : null,
  };
}

export function norm({ gradient }: Trained): number {
  return Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
}

/** None where a value is no finite number. */
function binsOf(values: Float64Array): Bins {
  const counts = new Array<number>(binCount).fill(0);
  const [from, to] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  if (!(Number.isFinite(from) && Number.isFinite(to))) return { from: 0, to: 0, counts };
  const size = to - from || 1;
  for (const value of values) {
    const bin = Math.min(binCount - 1, Math.floor(((value - from) / size) * binCount));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, to, counts };
}
