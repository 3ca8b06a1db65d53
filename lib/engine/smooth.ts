import { add, div, mul, neg, sub } from "./arithmetic";
import { requireOptions, requireWord } from "./checks";
import { abs, exp, sigmoid, tanh } from "./elementary";
import { complementaryErrorFunction, erfc } from "./erf";
import * as kernel from "./kernels";
import { type Parametric, parametric } from "./parametric";
import { applyRule, type Pointwise, type PointwiseRule, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import { gt, where } from "./where";

const logistic = (x: number) => 1 / (1 + kernel.exp(-x));

/** x · σ(x), also called swish. NaN at −inf, as x · σ(x) is taken literally. */
export const silu: Pointwise = pointwise({
  node: "SiluBackward0",
  at: (x) => x / (1 + kernel.exp(-x)),
  back: (g, x) => g * logistic(x) * (1 + x * (1 - logistic(x))),
  derivative: (x) => mul(sigmoid(x), add(mul(x, sub(1, sigmoid(x))), 1)),
});

const softplusOf = (x: number) => (x > 0 ? x + kernel.log1p(kernel.exp(-x)) : kernel.log1p(kernel.exp(x)));

/** x · tanh(softplus(x)). NaN at −inf. */
export const mish: Pointwise = pointwise({
  node: "MishBackward0",
  at: (x) => x * kernel.tanh(softplusOf(x)),
  back: (g, x) => {
    const t = kernel.tanh(softplusOf(x));
    return g * (t + x * logistic(x) * (1 - t * t));
  },
  derivative: (x) => {
    const t = tanh(softplus(x));
    return add(t, mul(mul(x, sigmoid(x)), sub(1, mul(t, t))));
  },
});

/** ln(1 + e^(beta·x)) / beta; x itself where beta·x > threshold, with slope 1 (the slope at the threshold is σ). */
export const softplus: Parametric<[beta?: number, threshold?: number], "beta" | "threshold"> = parametric(
  { beta: 1, threshold: 20 },
  (beta, limit) => ({
    node: "SoftplusBackward0",
    at: (x) => (x * beta! > limit! ? x : kernel.log1p(kernel.exp(x * beta!)) / beta!),
    back: (g, x) => (x * beta! > limit! ? g : g * logistic(x * beta!)),
    derivative: (x) => {
      const z = mul(x, beta!);
      return where(gt(z, limit!), 1, sigmoid(z));
    },
  }),
);

/** ln σ(x) = −ln(1 + e⁻ˣ), without overflow: −10⁴ at −10⁴, never NaN. */
export const logsigmoid: Pointwise = pointwise({
  node: "LogSigmoidBackward0",
  at: (x) => Math.min(x, 0) - kernel.log1p(kernel.exp(-Math.abs(x))),
  back: (g, x) => g * logistic(-x),
  derivative: (x) => sigmoid(neg(x)),
});

/** x / (1 + |x|). NaN at ±inf, value and slope. */
export const softsign: Pointwise = pointwise({
  node: "DivBackward0",
  called: "softsign",
  at: (x) => x / (1 + Math.abs(x)),
  back: (g, x) => (Number.isFinite(x) ? g / (1 + Math.abs(x)) ** 2 : Number.NaN),
  derivative: (x) => {
    const d = add(abs(x), 1);
    // 0 · x makes the slope at ±inf NaN and changes no other.
    return add(div(1, mul(d, d)), mul(x, 0));
  },
});

/** x − tanh x, slope tanh² x. */
export const tanhshrink: Pointwise = pointwise({
  node: "SubBackward0",
  called: "tanhshrink",
  at: (x) => x - kernel.tanh(x),
  back: (g, x) => g * kernel.tanh(x) ** 2,
  derivative: (x) => mul(tanh(x), tanh(x)),
});

const geluExact: PointwiseRule = {
  node: "GeluBackward0",
  at: (x) => 0.5 * x * complementaryErrorFunction(-x * Math.SQRT1_2),
  back: (g, x) =>
    g *
    (0.5 * complementaryErrorFunction(-x * Math.SQRT1_2) +
      (x * kernel.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI)),
  derivative: (x) =>
    add(
      mul(erfc(mul(x, -Math.SQRT1_2)), 0.5),
      mul(mul(x, exp(mul(mul(x, x), -0.5))), 1 / Math.sqrt(2 * Math.PI)),
    ),
};

const root = Math.sqrt(2 / Math.PI);
const cubic = 0.044715;

const geluTanh: PointwiseRule = {
  node: "GeluBackward0",
  at: (x) => 0.5 * x * (1 + kernel.tanh(root * (x + cubic * x * x * x))),
  back: (g, x) => {
    const t = kernel.tanh(root * (x + cubic * x * x * x));
    return g * (0.5 * (1 + t) + 0.5 * x * (1 - t * t) * root * (1 + 3 * cubic * x * x));
  },
  derivative: (x) => {
    const t = tanh(mul(mul(x, add(mul(mul(x, x), cubic), 1)), root));
    const slope = mul(add(mul(mul(x, x), 3 * cubic), 1), root);
    return add(mul(add(t, 1), 0.5), mul(mul(mul(x, sub(1, mul(t, t))), slope), 0.5));
  },
};

export type GeluOptions = { approximate?: "none" | "tanh" };

/**
 * x · Φ(x) with Φ the distribution function of the standard normal: ½ x (1 + erf(x/√2)); with approximate "tanh"
 * ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))). NaN at −inf.
 */
export function gelu(x: number, options?: GeluOptions): number;
export function gelu<S extends Shape>(x: Tensor<S>, options?: GeluOptions): Tensor<S>;
export function gelu(x: number | Tensor, options: GeluOptions = {}): number | Tensor {
  requireOptions("gelu", options, '{ approximate: "tanh" }');
  const { approximate = "none" } = options;
  requireWord("gelu", approximate, "approximate", ["none", "tanh"]);
  const rule = approximate === "tanh" ? geluTanh : geluExact;
  return typeof x === "number" ? rule.at(x) : applyRule(rule, x);
}
