import { div, mul, sub } from "./arithmetic";
import * as kernel from "./kernels";
import { addMethods } from "./methods";
import { type Pointwise, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";

/** eˣ. */
export const exp: Pointwise = pointwise({
  node: "ExpBackward0",
  at: kernel.exp,
  back: (g, _x, y) => g * y,
  derivative: (_x, y) => y,
  readsOutput: true,
  kernels: { at: "exp", back: "mul" },
});

/** ln x; −inf at 0 (with slope inf), NaN below. */
export const log: Pointwise = pointwise({
  node: "LogBackward0",
  at: kernel.log,
  back: (g, x) => g / x,
  derivative: (x) => div(1, x),
});

/** √x; NaN below 0. The slope at 0 is inf. */
export const sqrt: Pointwise = pointwise({
  node: "SqrtBackward0",
  at: Math.sqrt,
  back: (g, _x, y) => g / (2 * y),
  derivative: (_x, y) => div(0.5, y),
  readsOutput: true,
});

/** |x|; the slope at 0 is 0, and at NaN too. */
export const abs: Pointwise = pointwise({
  node: "AbsBackward0",
  at: Math.abs,
  back: (g, x) => (x > 0 ? g : x < 0 ? -g : 0),
  keepsIntegers: true,
});

/** tanh x = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ), slope 1 − y². */
export const tanh: Pointwise = pointwise({
  node: "TanhBackward0",
  at: kernel.tanh,
  back: (g, _x, y) => g * (1 - y * y),
  derivative: (_x, y) => sub(1, mul(y, y)),
  readsOutput: true,
  kernels: { at: "tanh", back: "tanhBack" },
});

/** σ(x) = 1 / (1 + e⁻ˣ), slope y(1 − y). */
export const sigmoid: Pointwise = pointwise({
  node: "SigmoidBackward0",
  at: (x) => 1 / (1 + kernel.exp(-x)),
  back: (g, _x, y) => g * (1 - y) * y,
  derivative: (_x, y) => mul(sub(1, y), y),
  readsOutput: true,
  kernels: { at: "sigmoid", back: "sigmoidBack" },
});

/** max(0, x). The slope at 0 is 0; NaN stays NaN and passes the gradient. */
export const relu: Pointwise = pointwise({
  node: "ReluBackward0",
  at: (x) => Math.max(x, 0),
  back: (g, _x, y) => (y <= 0 ? 0 : g),
  readsOutput: true,
  keepsIntegers: true,
  kernels: { at: "relu", back: "reluBack" },
});

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    exp(): Tensor<S>;
    log(): Tensor<S>;
    sqrt(): Tensor<S>;
    abs(): Tensor<S>;
    tanh(): Tensor<S>;
    sigmoid(): Tensor<S>;
    relu(): Tensor<S>;
  }
}

addMethods({ exp, log, sqrt, abs, tanh, sigmoid, relu });
