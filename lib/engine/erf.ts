import { mul, neg } from "./arithmetic";
import { exp } from "./elementary";
import * as kernel from "./kernels";
import { addMethods } from "./methods";
import { type Pointwise, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";

// Chebyshev coefficients of erfc(x)·exp(x²)/t in 2t − 1, with t = 2 / (2 + x), x ≥ 0; computed to 40 digits by the
// discrete cosine transform over 60 nodes, cut where they fall below 10⁻¹⁸.
const coefficients = [
  0.5770337386164697, 0.3554369212704985, 0.06509515882878653, 0.003671142395836639, -0.0011128447433526325,
  -0.0001607582991537808, 3.278031574173137e-5, 5.442441645505016e-6, -1.5154665553171482e-6,
  -1.4297608181169865e-7, 8.234608827419493e-8, -1.2962846852306563e-9, -4.154721631015199e-9,
  6.347058278362811e-10, 1.4320822712256225e-10, -6.160390105204585e-11, 2.0612138554721698e-12,
  3.5714931488477042e-12, -8.586422843251796e-13, -6.14560021379063e-14, 7.418725748596617e-14,
  -1.2895042755032325e-14, -2.358726385710632e-15, 1.5729349381685912e-15, -2.2782966239546465e-16,
  -6.31233045075643e-17, 3.5916763531814925e-17, -5.049809149847729e-18, -1.5324541113154899e-18,
];

/** Sum of the Chebyshev series at y in [−1, 1], by Clenshaw's recurrence. */
function chebyshev(y: number): number {
  let after = 0;
  let sum = 0;
  for (let j = coefficients.length - 1; j > 0; j--)
    [sum, after] = [2 * y * sum - after + coefficients[j]!, sum];
  return y * sum - after + coefficients[0]!;
}

/** 1 − erf x, without the loss of digits for large x; relative error below 10⁻¹⁴ up to x = 10. */
export function complementaryErrorFunction(x: number): number {
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return x > 0 ? 0 : 2;
  if (size < 0.5) return 1 - errorFunction(x);
  const t = 2 / (2 + size);
  const tail = t * kernel.exp(-size * size) * chebyshev(2 * t - 1);
  return x >= 0 ? tail : 2 - tail;
}

/** erf x = 2/√π · ∫₀ˣ e^(−t²) dt. Near 0 by its Taylor series, which keeps the relative precision. */
export function errorFunction(x: number): number {
  if (Math.abs(x) >= 0.5)
    return x > 0 ? 1 - complementaryErrorFunction(x) : complementaryErrorFunction(-x) - 1;
  let term = x;
  let sum = x;
  for (let n = 1; n < 14; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** erf x, slope 2/√π · e^(−x²). */
export const erf: Pointwise = pointwise({
  node: "ErfBackward0",
  at: errorFunction,
  back: (g, x) => g * (2 / Math.sqrt(Math.PI)) * kernel.exp(-x * x),
  derivative: (x) => mul(exp(neg(mul(x, x))), 2 / Math.sqrt(Math.PI)),
});

/** 1 − erf x, exact for large x too. */
export const erfc: Pointwise = pointwise({
  node: "ErfcBackward0",
  at: complementaryErrorFunction,
  back: (g, x) => g * (-2 / Math.sqrt(Math.PI)) * kernel.exp(-x * x),
  derivative: (x) => mul(exp(neg(mul(x, x))), -2 / Math.sqrt(Math.PI)),
});

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    erf(): Tensor<S>;
  }
}

addMethods({ erf });
