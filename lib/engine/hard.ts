import { add, mul } from "./arithmetic";
import { requireNotNegative } from "./checks";
import { type Parametric, parametric } from "./parametric";
import { type Pointwise, pointwise } from "./pointwise";
import { le, lt, where } from "./where";

/** x, but not below `min` nor above `max`. The slope is 0 at both bounds and outside. */
export const hardtanh: Parametric<[min?: number, max?: number], "min" | "max"> = parametric(
  { min: -1, max: 1 },
  (min, max) => ({
    node: "HardtanhBackward0",
    at: (x) => Math.min(Math.max(x, min!), max!),
    back: (g, x) => (x > min! && x < max! ? g : 0),
  }),
);

// PyTorch 1.13 keeps this factor in float32 also where it computes in float64.
const sixth = Math.fround(1 / 6);

/** min(max(0, x + 3), 6) / 6. The slope is 0 at ±3 and outside, between them 1/6. */
export const hardsigmoid: Pointwise = pointwise({
  node: "HardsigmoidBackward0",
  at: (x) => Math.min(Math.max(x + 3, 0), 6) / 6,
  back: (g, x) => (x > -3 && x < 3 ? g * sixth : 0),
});

/**
 * x · hardsigmoid(x). The interval is closed, as in PyTorch 1.13: the slope is −½ at −3 and 1.5 at 3 (later versions
 * give 0 and 1). NaN at −inf, with slope 0.
 */
export const hardswish: Pointwise = pointwise({
  node: "HardswishBackward0",
  at: (x) => (x * Math.min(Math.max(x + 3, 0), 6)) / 6,
  back: (g, x) => (x < -3 ? 0 : x <= 3 ? g * (x / 3 + 0.5) : g),
  derivative: (x) => where(lt(x, -3), 0, where(le(x, 3), add(mul(x, 1 / 3), 0.5), 1)),
});

/** x, but 0 where |x| ≤ lambd. The slope at ±lambd is 0. */
export const hardshrink: Parametric<[lambd?: number], "lambd"> = parametric({ lambd: 0.5 }, (lambd) => ({
  node: "HardshrinkBackward0",
  at: (x) => (x >= -lambd! && x <= lambd! ? 0 : x),
  back: (g, x) => (x >= -lambd! && x <= lambd! ? 0 : g),
}));

/** x moved towards 0 by lambd, 0 where |x| ≤ lambd, and 0 for NaN. The slope at ±lambd is 0. */
export const softshrink: Parametric<[lambd?: number], "lambd"> = parametric({ lambd: 0.5 }, (lambd = 0.5) => {
  requireNotNegative("softshrink", lambd, "lambd");
  return {
    node: "SoftshrinkBackward0",
    at: (x) => (x > lambd ? x - lambd : x < -lambd ? x + lambd : 0),
    back: (g, x) => (x >= -lambd && x <= lambd ? 0 : g),
  };
});
