import { rsqrt } from "../algebra";
import { add, mul, sub } from "../arithmetic";
import { requireOptions, requireSuch, requireTensor, requireWholes } from "../checks";
import { allocate } from "../dtype";
import { fromData } from "../elements";
import { ShapeError } from "../errors";
import { named } from "../graph";
import { generator } from "../random";
import { mean } from "../reduce";
import { sameShape, showShape } from "../shape";
import type { Shape } from "../shape-types";
import type { Tensor } from "../tensor";

/** (x − mean) / √(variance + eps), both over `dims`, the variance divided by n. */
export function standardise(x: Tensor, dims: readonly number[], eps: number): Tensor {
  const centered = sub(x, mean(x, dims, { keepdim: true }));
  return mul(centered, rsqrt(add(mean(mul(centered, centered), dims, { keepdim: true }), eps)));
}

function affine(x: Tensor, weight: Tensor | null | undefined, bias: Tensor | null | undefined): Tensor {
  const scaled = weight == null ? x : mul(x, weight);
  return bias == null ? scaled : add(scaled, bias);
}

export type LayerNormOptions = { weight?: Tensor | null; bias?: Tensor | null; eps?: number };

/** Standardises over the last dimensions, those of `normalizedShape`, then scales and shifts. As layer_norm. */
export function layerNorm(x: Tensor, normalizedShape: Shape, options: LayerNormOptions = {}): Tensor {
  requireOptions("layerNorm", options, `{ eps: 1e-5 }`);
  const { weight, bias, eps = 1e-5 } = options;
  requireTensor("layerNorm", x);
  requireWholes("layerNorm", normalizedShape, "the normalized shape");
  const count = normalizedShape.length;
  if (!sameShape(x.shape.slice(x.ndim - count), normalizedShape))
    throw new ShapeError(
      `layerNorm: the last sizes of ${showShape(x.shape)} must be ${showShape(normalizedShape)}.`,
    );
  const dims = normalizedShape.map((_, d) => d - count);
  return named(affine(standardise(x, dims, eps), weight, bias), "NativeLayerNormBackward0");
}

export function checkProbability(operation: string, p: unknown): void {
  requireSuch(operation, p, "the probability", "between 0 and 1", (value) => value >= 0 && value <= 1);
}

/** With probability `p` an element becomes 0, the others are divided by 1 − p; unchanged outside of training. As dropout. */
export function dropout<S extends Shape>(
  x: Tensor<S>,
  options: { p?: number; training?: boolean } = {},
): Tensor<S> {
  requireOptions("dropout", options, "{ p: 0.5 }");
  const { p = 0.5, training = true } = options;
  requireTensor("dropout", x);
  checkProbability("dropout", p);
  if (!training || p === 0) return x;
  const noise = allocate(x.dtype, x.numel());
  for (let i = 0; i < noise.length; i++) noise[i] = generator.uniform64() < 1 - p ? 1 / (1 - p) : 0;
  return mul(x as Tensor, fromData(noise, x.shape as Shape, x.dtype)) as Tensor as Tensor<S>;
}

/** Standardises with given statistics: (x − mean) / √(variance + eps), one of each for every channel of dimension 1. */
export function normaliseWith(x: Tensor, center: Tensor, spread: Tensor, eps: number): Tensor {
  return mul(sub(x, center), rsqrt(add(spread, eps)));
}

export { affine as scaleAndShift };
