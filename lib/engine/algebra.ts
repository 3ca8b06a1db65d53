import { mul, neg } from "./arithmetic";
import { addMethods } from "./methods";
import { type Pointwise, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";

/** x². */
export const square: Pointwise = pointwise({
  node: "PowBackward0",
  called: "square",
  at: (x) => x * x,
  back: (g, x) => g * (2 * x),
  derivative: (x) => mul(x, 2),
  keepsIntegers: true,
});

/** 1 / x; ±inf at ±0. */
export const reciprocal: Pointwise = pointwise({
  node: "ReciprocalBackward0",
  at: (x) => 1 / x,
  back: (g, _x, y) => -g * (y * y),
  derivative: (_x, y) => neg(mul(y, y)),
  readsOutput: true,
});

/** 1 / √x; inf at 0, NaN below. */
export const rsqrt: Pointwise = pointwise({
  node: "RsqrtBackward0",
  at: (x) => 1 / Math.sqrt(x),
  back: (g, _x, y) => -0.5 * g * (y * y * y),
  derivative: (_x, y) => mul(mul(mul(y, y), y), -0.5),
  readsOutput: true,
});

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    square(): Tensor<S>;
    reciprocal(): Tensor<S>;
    rsqrt(): Tensor<S>;
  }
}

addMethods({ square, reciprocal, rsqrt });
