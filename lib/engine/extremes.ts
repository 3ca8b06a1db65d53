import { div, mul } from "./arithmetic";
import { combine } from "./broadcast";
import { keepdimOf, requireTensor } from "./checks";
import { to } from "./convert";
import type { Dim, Dims, Reduced } from "./dim-types";
import { squeeze } from "./dims";
import { allocate } from "./dtype";
import { elements, fromData } from "./elements";
import { ShapeError } from "./errors";
import { named, record } from "./graph";
import { gather } from "./indexing";
import { addMethods } from "./methods";
import { wrapDim, wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import {
  expand,
  type Grouped,
  grouped,
  type ReduceOptions,
  type ReductionMethod,
  reduceGroups,
  sum,
} from "./sum";
import type { Tensor } from "./tensor";
import { reshape } from "./views";
import { eq } from "./where";

type Beats = (a: number, b: number) => boolean;

const larger: Beats = (a, b) => a > b;
const smaller: Beats = (a, b) => a < b;

/** Place within each group of the first element that no other beats; a NaN beats all. */
function places(operation: string, { data, groups, size }: Grouped, beats: Beats): Float64Array {
  if (size === 0)
    throw new ShapeError(`${operation}: there is nothing to choose from in a dimension of size 0.`);
  const found = new Float64Array(groups);
  for (let i = 0; i < groups; i++) {
    let best = i * size;
    for (let j = best + 1; j < (i + 1) * size && !Number.isNaN(data[best]!); j++)
      if (beats(data[j]!, data[best]!) || Number.isNaN(data[j]!)) best = j;
    found[i] = best - i * size;
  }
  return found;
}

type Same = (x: Tensor, extreme: Tensor) => Tensor;

/** NaN equals nothing: with one in it, amax and amin have the gradient NaN, as in PyTorch. */
const sameNumber: Same = (x, y) => eq(x, y);
/** NaN equals NaN: it takes the gradient of max() and min(), as in PyTorch. */
const sameOrNaN: Same = (x, y) =>
  combine("eq", x, y, x.dtype, (a, b) => (a === b || (Number.isNaN(a) && Number.isNaN(b)) ? 1 : 0), "bool");

type Kind = { operation: string; name: string; beats: Beats; same: Same };

/** The extreme value; where several are equal they share the gradient. */
function extreme(
  x: Tensor,
  dim: Dims | undefined,
  keepdim: boolean,
  { operation, name, beats, same }: Kind,
): Tensor {
  const dims = wrapDims(operation, dim, x.ndim);
  const group = grouped(x, dims);
  const found = places(operation, group, beats);
  const result = reduceGroups(
    group,
    x.dtype,
    keepdim,
    (data, start, size) => data[start + found[start / size]!]!,
  );
  const back = (g: Tensor) => {
    const whole = (part: Tensor) => expand(reshape(part, group.keptWithOnes), x.shape);
    const equal = to(same(x, whole(result.detach())), x.dtype);
    return mul(equal, whole(div(reshape(g, group.keptWithOnes), sum(equal, dims, { keepdim: true }))));
  };
  return record(result, name, [[x, back]], [x]);
}

/** Largest value over all dimensions, or over `dim`. Equal values share the gradient evenly; NaN wins. As torch.amax. */
export function amax<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"amax", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function amax(x: Tensor, dim?: Dims, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("amax", options);
  requireTensor("amax", x);
  return extreme(x, dim, keepdim, {
    operation: "amax",
    name: "AmaxBackward0",
    beats: larger,
    same: sameNumber,
  });
}

/** Smallest value over all dimensions, or over `dim`. Equal values share the gradient evenly; NaN wins. As torch.amin. */
export function amin<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"amin", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function amin(x: Tensor, dim?: Dims, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("amin", options);
  requireTensor("amin", x);
  return extreme(x, dim, keepdim, {
    operation: "amin",
    name: "AminBackward0",
    beats: smaller,
    same: sameNumber,
  });
}

/** Extreme values along a dimension with their indices (int64). */
export type Extremes<S extends Shape = Shape> = { values: Tensor<S>; indices: Tensor<S> };

type Extreme<S extends Shape, D, Keep extends boolean> = [D] extends [undefined]
  ? Tensor<[]>
  : Extremes<Reduced<S, D, Keep>>;

function along(operation: string, x: Tensor, dim: number, keepdim: boolean, beats: Beats): Extremes {
  const d = wrapDim(operation, dim, x.ndim);
  const index = indexAlong(operation, x, d, true, beats);
  const picked = gather(x, d, index);
  const values = named(
    keepdim ? picked : squeeze(picked, d),
    operation === "max" ? "MaxBackward0" : "MinBackward0",
  );
  return { values, indices: keepdim ? index : squeeze(index, d) };
}

function indexAlong(
  operation: string,
  x: Tensor,
  dim: number | undefined,
  keepdim: boolean,
  beats: Beats,
): Tensor {
  const group = grouped(x, wrapDims(operation, dim, x.ndim));
  const data = allocate("int64", group.groups);
  data.set(places(operation, group, beats));
  return fromData(data, keepdim ? group.keptWithOnes : group.kept, "int64");
}

/**
 * Without `dim` the largest value, whose gradient equal ones share. With `dim` `{ values, indices }` along it; the
 * gradient goes to the one index. As torch.max.
 */
export function max<X extends Tensor, D extends number | undefined = undefined, Keep extends boolean = false>(
  x: X,
  dim?: Dim<"max", X, D>,
  options?: ReduceOptions<Keep>,
): Extreme<X["shape"], D, Keep>;
export function max(x: Tensor, dim?: number, options: ReduceOptions = {}): Tensor | Extremes {
  const keepdim = keepdimOf("max", options);
  requireTensor("max", x);
  return dim === undefined
    ? extreme(x, undefined, false, { operation: "max", name: "MaxBackward1", beats: larger, same: sameOrNaN })
    : along("max", x, dim, keepdim, larger);
}

/** As `max`, with the smallest value. As torch.min. */
export function min<X extends Tensor, D extends number | undefined = undefined, Keep extends boolean = false>(
  x: X,
  dim?: Dim<"min", X, D>,
  options?: ReduceOptions<Keep>,
): Extreme<X["shape"], D, Keep>;
export function min(x: Tensor, dim?: number, options: ReduceOptions = {}): Tensor | Extremes {
  const keepdim = keepdimOf("min", options);
  requireTensor("min", x);
  return dim === undefined
    ? extreme(x, undefined, false, {
        operation: "min",
        name: "MinBackward1",
        beats: smaller,
        same: sameOrNaN,
      })
    : along("min", x, dim, keepdim, smaller);
}

/** Index (int64) of the first largest value along `dim`, or in the flat tensor. As torch.argmax. */
export function argmax<
  X extends Tensor,
  D extends number | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"argmax", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function argmax(x: Tensor, dim?: number, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("argmax", options);
  requireTensor("argmax", x);
  return indexAlong("argmax", x, dim, keepdim, larger);
}

/** Index (int64) of the first smallest value along `dim`, or in the flat tensor. As torch.argmin. */
export function argmin<
  X extends Tensor,
  D extends number | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"argmin", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function argmin(x: Tensor, dim?: number, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("argmin", options);
  requireTensor("argmin", x);
  return indexAlong("argmin", x, dim, keepdim, smaller);
}

/** Whether every element is other than 0. A bool tensor of one element. As torch.all. */
export function all(x: Tensor): Tensor<[]> {
  requireTensor("all", x);
  return fromData(allocate("bool", 1).fill(elements(x).every((value) => value !== 0) ? 1 : 0), [], "bool");
}

/** Whether some element is other than 0. A bool tensor of one element. As torch.any. */
export function any(x: Tensor): Tensor<[]> {
  requireTensor("any", x);
  return fromData(allocate("bool", 1).fill(elements(x).some((value) => value !== 0) ? 1 : 0), [], "bool");
}

type ExtremeMethod<Name extends string> = <
  X extends Tensor,
  D extends number | undefined = undefined,
  Keep extends boolean = false,
>(
  this: X,
  dim?: Dim<Name, X, D>,
  options?: ReduceOptions<Keep>,
) => Extreme<X["shape"], D, Keep>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    amax: ReductionMethod<"amax">;
    amin: ReductionMethod<"amin">;
    max: ExtremeMethod<"max">;
    min: ExtremeMethod<"min">;
    argmax: ReductionMethod<"argmax", number>;
    argmin: ReductionMethod<"argmin", number>;
    all(): Tensor<[]>;
    any(): Tensor<[]>;
  }
}

addMethods({ amax, amin, max, min, argmax, argmin, all, any });
