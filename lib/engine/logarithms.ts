import { add, div, mul } from "./arithmetic";
import * as kernel from "./kernels";
import { addMethods } from "./methods";
import { type Pointwise, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";

/** ln(1 + x), exact near 0. */
export const log1p: Pointwise = pointwise({
  node: "Log1PBackward0",
  at: kernel.log1p,
  back: (g, x) => g / (x + 1),
  derivative: (x) => div(1, add(x, 1)),
});

/** eˣ − 1, exact near 0. */
export const expm1: Pointwise = pointwise({
  node: "Expm1Backward0",
  at: kernel.expm1,
  back: (g, _x, y) => g * (y + 1),
  derivative: (_x, y) => add(y, 1),
  readsOutput: true,
});

/** log₂ x. */
export const log2: Pointwise = pointwise({
  node: "Log2Backward0",
  at: Math.log2,
  back: (g, x) => g / (x * Math.LN2),
  derivative: (x) => div(1 / Math.LN2, x),
});

/** log₁₀ x. */
export const log10: Pointwise = pointwise({
  node: "Log10Backward0",
  at: Math.log10,
  back: (g, x) => g / (x * Math.LN10),
  derivative: (x) => div(1 / Math.LN10, x),
});

/** 2ˣ. */
export const exp2: Pointwise = pointwise({
  node: "Exp2Backward0",
  at: (x) => 2 ** x,
  back: (g, _x, y) => g * y * Math.LN2,
  derivative: (_x, y) => mul(y, Math.LN2),
  readsOutput: true,
});

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    log1p(): Tensor<S>;
    expm1(): Tensor<S>;
    log2(): Tensor<S>;
    log10(): Tensor<S>;
    exp2(): Tensor<S>;
  }
}

addMethods({ log1p, expm1, log2, log10, exp2 });
