import { div, mul, sub } from "./arithmetic";
import { keepdimOf, requireFloating, requireTensor } from "./checks";
import type { Dim, Dims, Reduced } from "./dim-types";
import { allocate } from "./dtype";
import { exp } from "./elementary";
import { elements, fromData } from "./elements";
import { isGradEnabled, record } from "./graph";
import { flip } from "./indexing";
import { cat, stack } from "./joining";
import * as kernel from "./kernels";
import { addMethods } from "./methods";
import { countOf, wrapDim, wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import { narrow } from "./slicing";
import { expand, grouped, type ReduceOptions, type ReductionMethod, reduceGroups, summed } from "./sum";
import type { Tensor } from "./tensor";
import { reshape } from "./views";

/** Product over all dimensions, or over one. The gradient is right also where factors are 0. As torch.prod. */
export function prod<
  X extends Tensor,
  D extends number | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"prod", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function prod(x: Tensor, dim?: number, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("prod", options);
  requireTensor("prod", x);
  const group = grouped(x, wrapDims("prod", dim, x.ndim));
  const result = reduceGroups(group, summed(x.dtype), keepdim, (data, start, size) => {
    let product = 1;
    for (let i = start; i < start + size; i++) product *= data[i]!;
    return product;
  });
  const whole = (part: Tensor) => expand(reshape(part, group.keptWithOnes), x.shape);
  const back = (g: Tensor) => {
    if (!elements(x).includes(0)) return mul(whole(g), div(whole(result), x));
    return mul(whole(g), isGradEnabled() ? othersRecorded(x, dim) : others(x, dim));
  };
  return record(result, dim === undefined ? "ProdBackward0" : "ProdBackward1", [[x, back]], [x, result]);
}

/** For every element the product of all others in its group. */
function others(x: Tensor, dim?: number): Tensor {
  const source = dim === undefined ? reshape(x, [-1]) : x;
  const d = dim === undefined ? 0 : wrapDim("prod", dim, x.ndim);
  const size = source.shape[d] ?? 1;
  const inner = countOf(source.shape.slice(d + 1));
  const data = elements(source);
  const out = allocate(x.dtype, data.length).fill(1);
  for (let i = 0; i < data.length; i++) {
    const own = Math.floor(i / inner) % size;
    let product = 1;
    for (let j = 0; j < size; j++) if (j !== own) product *= data[i + (j - own) * inner]!;
    out[i] = product;
  }
  return fromData(out, x.shape, x.dtype);
}

/** The same in recorded operations, for gradients of gradients where the product cannot be divided by a factor of 0. */
function othersRecorded(x: Tensor, dim?: number): Tensor {
  const source = dim === undefined ? reshape(x, [-1]) : x.ndim === 0 ? reshape(x, [1]) : x;
  const d = dim === undefined || x.ndim === 0 ? 0 : wrapDim("prod", dim, x.ndim);
  const size = source.shape[d]!;
  const without = (i: number) => cat([narrow(source, d, 0, i), narrow(source, d, i + 1, size - i - 1)], d);
  const products = Array.from({ length: size }, (_, i) => prod(without(i), d));
  return reshape(stack(products, d), x.shape);
}

/** Running sum along a dimension: yᵢ = x₀ + … + xᵢ. As torch.cumsum. */
export function cumsum<X extends Tensor, D extends number>(
  x: X,
  dim: Dim<"cumsum", X, D>,
): Tensor<X["shape"]>;
export function cumsum(x: Tensor, dim: number): Tensor {
  requireTensor("cumsum", x);
  const d = wrapDim("cumsum", dim, x.ndim);
  const inner = countOf(x.shape.slice(d + 1));
  const size = x.shape[d] ?? 1;
  const data = elements(x);
  const totals = new Float64Array(data.length);
  for (let i = 0; i < data.length; i++)
    totals[i] = data[i]! + (Math.floor(i / inner) % size === 0 ? 0 : totals[i - inner]!);
  const dtype = summed(x.dtype);
  const out = allocate(dtype, data.length);
  out.set(totals);
  return record(fromData(out, x.shape, dtype), "CumsumBackward0", [
    [x, (g) => flip(cumsum(flip(g, [d]), d), [d])],
  ]);
}

/** ln Σ eˣ over `dim` without overflow: the largest element is taken out first. As torch.logsumexp. */
export function logsumexp<X extends Tensor, const D extends Dims, Keep extends boolean = false>(
  x: X,
  dim: Dim<"logsumexp", X, D>,
  options?: ReduceOptions<Keep>,
): Tensor<Reduced<X["shape"], D, Keep>>;
export function logsumexp(x: Tensor, dim: Dims, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("logsumexp", options);
  requireTensor("logsumexp", x);
  requireFloating("logsumexp", x);
  const dims = wrapDims("logsumexp", dim, x.ndim);
  const group = grouped(x, dims);
  const result = reduceGroups(group, x.dtype, keepdim, (data, start, size) => {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + size; i++) largest = Math.max(largest, data[i]!);
    if (!Number.isFinite(largest)) return largest;
    let total = 0;
    for (let i = start; i < start + size; i++) total += kernel.exp(data[i]! - largest);
    return largest + kernel.log(total);
  });
  const whole = (part: Tensor) => expand(reshape(part, group.keptWithOnes), x.shape);
  return record(
    result,
    "LogsumexpBackward0",
    [[x, (g) => mul(whole(g), exp(sub(x, whole(result))))]],
    [x, result],
  );
}

type CumsumMethod = <X extends Tensor, D extends number>(
  this: X,
  dim: Dim<"cumsum", X, D>,
) => Tensor<X["shape"]>;

type LogsumexpMethod = <X extends Tensor, const D extends Dims, Keep extends boolean = false>(
  this: X,
  dim: Dim<"logsumexp", X, D>,
  options?: ReduceOptions<Keep>,
) => Tensor<Reduced<X["shape"], D, Keep>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    prod: ReductionMethod<"prod", number>;
    cumsum: CumsumMethod;
    logsumexp: LogsumexpMethod;
  }
}

addMethods({ prod, cumsum, logsumexp });
