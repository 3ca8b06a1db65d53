import { add, div, mul, neg } from "./arithmetic";
import { addMethods } from "./methods";
import { type Pointwise, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";

/** sin x, x in radians. */
export const sin: Pointwise = pointwise({
  node: "SinBackward0",
  at: Math.sin,
  back: (g, x) => g * Math.cos(x),
  derivative: (x) => cos(x),
});

/** cos x, x in radians. */
export const cos: Pointwise = pointwise({
  node: "CosBackward0",
  at: Math.cos,
  back: (g, x) => -g * Math.sin(x),
  derivative: (x) => neg(sin(x)),
});

/** arctan x, in radians. */
export const atan: Pointwise = pointwise({
  node: "AtanBackward0",
  at: Math.atan,
  back: (g, x) => g / (1 + x * x),
  derivative: (x) => div(1, add(mul(x, x), 1)),
});

/** sinh x = (eˣ − e⁻ˣ) / 2. */
export const sinh: Pointwise = pointwise({
  node: "SinhBackward0",
  at: Math.sinh,
  back: (g, x) => g * Math.cosh(x),
  derivative: (x) => cosh(x),
});

/** cosh x = (eˣ + e⁻ˣ) / 2. */
export const cosh: Pointwise = pointwise({
  node: "CoshBackward0",
  at: Math.cosh,
  back: (g, x) => g * Math.sinh(x),
  derivative: (x) => sinh(x),
});

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    sin(): Tensor<S>;
    cos(): Tensor<S>;
    atan(): Tensor<S>;
    sinh(): Tensor<S>;
    cosh(): Tensor<S>;
  }
}

addMethods({ sin, cos, atan, sinh, cosh });
