import { div, mul, sub } from "./arithmetic";
import { requireFloating, requireNumber, requireOptions, requireTensor } from "./checks";
import { to } from "./convert";
import { zerosLike } from "./create";
import type { Dim, Dims, Reduced } from "./dim-types";
import { abs } from "./elementary";
import { fromNumber } from "./elements";
import { amax, amin } from "./extremes";
import { isRecorded, record } from "./graph";
import { addMethods } from "./methods";
import { native } from "./native";
import { pow } from "./power";
import { mean } from "./reduce";
import { sign } from "./rounding";
import { wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import {
  addressOfMany,
  expand,
  grouped,
  type ReduceOptions,
  type ReductionMethod,
  reduceGroups,
  withOnes,
} from "./sum";
import type { Tensor } from "./tensor";
import { reshape } from "./views";
import { eq, where } from "./where";

/** `unbiased`: divide by n − 1 (the default) and not by n. */
export type SpreadOptions<Keep extends boolean = boolean> = ReduceOptions<Keep> & { unbiased?: boolean };

function squaredSpread(data: ArrayLike<number>, start: number, size: number): number {
  let total = 0;
  for (let i = start; i < start + size; i++) total += data[i]!;
  const center = total / size;
  let squares = 0;
  for (let i = start; i < start + size; i++) squares += (data[i]! - center) ** 2;
  return squares;
}

function spread(
  operation: "var" | "std",
  x: Tensor,
  dim: Dims | undefined,
  { keepdim = false, unbiased = true }: SpreadOptions,
): Tensor {
  requireFloating(operation, x);
  const dims = wrapDims(operation, dim, x.ndim);
  const group = grouped(x, dims);
  const count = Math.max(group.size - (unbiased ? 1 : 0), 0);
  const finish = operation === "std" ? Math.sqrt : (v: number) => v;
  const result = reduceGroups(group, x.dtype, keepdim, (data, start, size) =>
    finish(squaredSpread(data, start, size) / count),
  );
  const whole = (part: Tensor) => expand(reshape(part, group.keptWithOnes), x.shape);
  // In float64, because the mean rounded to float32 would be off by much of a small distance from it.
  const centered = () => {
    const exact: Tensor = to(x, "float64");
    return sub(exact, mean(exact, dims, { keepdim: true }));
  };
  const back = (g: Tensor) => {
    const scale =
      operation === "var" ? mul(g, 2 / count) : where(eq(result, 0), 0, div(g, mul(result, count)));
    return to(mul(whole(scale), centered()), x.dtype);
  };
  return record(result, operation === "var" ? "VarBackward0" : "StdBackward0", [[x, back]], [x, result]);
}

/** Variance over all dimensions, or over `dim`: Σ(x − mean)² / (n − 1). As torch.var. */
export function variance<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"var", X, D>, options?: SpreadOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function variance(x: Tensor, dim?: Dims, options: SpreadOptions = {}): Tensor {
  requireTensor("var", x);
  requireOptions("var", options, "{ unbiased: false }");
  return spread("var", x, dim, options);
}

/** Standard deviation: the root of the variance. For equal values it is 0 and so is the gradient. As torch.std. */
export function std<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"std", X, D>, options?: SpreadOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function std(x: Tensor, dim?: Dims, options: SpreadOptions = {}): Tensor {
  requireTensor("std", x);
  requireOptions("std", options, "{ unbiased: false }");
  return spread("std", x, dim, options);
}

/** `p`: 2 (the default), or any other number; ±Infinity too. */
export type NormOptions<
  D extends Dims | undefined = Dims | undefined,
  Keep extends boolean = boolean,
> = ReduceOptions<Keep> & { p?: number; dim?: D };

/**
 * (Σ|x|ᵖ)^(1/p) over all dimensions, or over `dim`; the largest |x| for p = ∞, the smallest for −∞, the count of those
 * that are not 0 for p = 0. Where it is 0 the gradient is 0, as it is for p = 0; for p = ±∞ equal sizes share it.
 * As torch.norm.
 */
export function norm<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, options?: NormOptions<D, Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function norm(x: Tensor, options: NormOptions = {}): Tensor {
  requireOptions("norm", options, "x.norm({ p: 1 })");
  const { p = 2, dim, keepdim = false } = options;
  requireTensor("norm", x);
  requireFloating("norm", x);
  requireNumber("norm", p, "p");
  if (Math.abs(p) === Number.POSITIVE_INFINITY && x.numel() > 0)
    return (p > 0 ? amax : amin)(abs(x), dim, { keepdim });
  const dims = wrapDims("norm", dim, x.ndim);
  if (p === 2 && dims.length === x.ndim && !isRecorded(x)) {
    const address = addressOfMany(x);
    if (address !== 0)
      return fromNumber(
        Math.sqrt(native()!.sumOfSquares(x.numel(), address)),
        keepdim ? withOnes(x.shape, dims) : [],
      );
  }
  const group = grouped(x, dims);
  const result = reduceGroups(group, x.dtype, keepdim, (data, start, size) => lengthOf(data, start, size, p));
  const whole = (part: Tensor) => expand(reshape(part, group.keptWithOnes), x.shape);
  return record(
    result,
    "NormBackward1",
    [[x, (g) => mul(whole(where(eq(result, 0), 0, g)), normSlope(x, whole(result), p))]],
    [x, result],
  );
}

/** The p-norm of a run of numbers; 0 where there are none. */
function lengthOf(data: ArrayLike<number>, start: number, size: number, p: number): number {
  let total = 0;
  for (let i = start; i < start + size; i++)
    total += p === 0 ? Number(data[i] !== 0) : Math.abs(data[i]!) ** p;
  if (p === 0 || size === 0) return total;
  return p === 2 ? Math.sqrt(total) : total ** (1 / p);
}

/** sign(x) · (|x| / norm)^(p − 1); 0 at x = 0, where a p below 1 would give infinity. */
function normSlope(x: Tensor, length: Tensor, p: number): Tensor {
  if (p === 0) return zerosLike(x);
  if (p === 1) return sign(x);
  const divisor = where(eq(length, 0), 1, length);
  if (p === 2) return div(x, divisor);
  const share = div(p < 1 ? where(eq(x, 0), 1, abs(x)) : abs(x), divisor);
  return mul(sign(x), pow(share, p - 1));
}

type NormMethod = <
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(
  this: X,
  options?: NormOptions<D, Keep>,
) => Tensor<Reduced<X["shape"], D, Keep>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    var: ReductionMethod<"var", Dims, { unbiased?: boolean }>;
    std: ReductionMethod<"std", Dims, { unbiased?: boolean }>;
    norm: NormMethod;
  }
}

addMethods({ var: variance, std, norm });
