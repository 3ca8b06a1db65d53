import { requireNumber, requireOptions, requireTensor } from "./checks";
import { ArgumentError } from "./errors";
import { addMethods } from "./methods";
import { applyRule } from "./pointwise";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** Either bound may be left out. */
export type Bounds = { min?: number | null; max?: number | null };

/**
 * x, but not below `min` nor above `max`; `max` wins where they cross, NaN stays NaN. The slope at a bound is 1
 * (unlike hardtanh, where it is 0), outside of them 0, for NaN 0. As torch.clamp.
 */
export function clamp<S extends Shape>(x: Tensor<S>, options: Bounds = {}): Tensor<S> {
  requireOptions("clamp", options, `{ min: 0 }`);
  const { min, max } = options;
  requireTensor("clamp", x);
  if (min == null && max == null)
    throw new ArgumentError("clamp: give min, max or both: clamp(x, { min: 0 }).");
  if (min != null) requireNumber("clamp", min, "min");
  if (max != null) requireNumber("clamp", max, "max");
  const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  return applyRule(
    {
      node: "ClampBackward1",
      at: (v) => Math.min(Math.max(v, low), high),
      back: (g, v) => (v >= low && v <= high ? g : 0),
      keepsIntegers: true,
    },
    x,
  );
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    clamp(bounds: Bounds): Tensor<S>;
  }
}

addMethods({ clamp });
