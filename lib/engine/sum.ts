import { addressOf, finished, resultOf, worthwhile } from "./arena";
import { keepdimOf, requireTensor, requireWholes } from "./checks";
import type { Dim, Dims, Reduced } from "./dim-types";
import { allocate, type Data, type DType, isFloating } from "./dtype";
import { broadcastView, elements, elementsAs, fromData, fromNumber } from "./elements";
import { ShapeError } from "./errors";
import { isRecorded, record } from "./graph";
import { addMethods } from "./methods";
import { native } from "./native";
import { countOf, sameShape, showShape, wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import { Tensor } from "./tensor";
import type { Filled } from "./view-types";
import { reshape } from "./views";

export type ReduceOptions<Keep extends boolean = boolean> = { keepdim?: Keep };

/** A reduction as a method, over one or several dimensions (`Over`). `Name` begins its errors. */
export type ReductionMethod<Name extends string, Over = Dims, Options = unknown> = <
  X extends Tensor,
  const D extends Over | undefined = undefined,
  Keep extends boolean = false,
>(
  this: X,
  dim?: Dim<Name, X, D>,
  options?: ReduceOptions<Keep> & Options,
) => Tensor<Reduced<X["shape"], D, Keep>>;

/** Elements laid out so that those reduced together lie side by side: `groups` runs of `size`. */
export type Grouped = { data: Data; groups: number; size: number; kept: number[]; keptWithOnes: number[] };

/** Lays `x` out for a reduction over `dims`. */
export function grouped(x: Tensor, dims: readonly number[], dtype: DType = x.dtype): Grouped {
  const isReduced = (d: number) => dims.includes(d);
  const all = Array.from({ length: x.ndim }, (_, d) => d);
  const order = [...all.filter((d) => !isReduced(d)), ...all.filter(isReduced)];
  const moved = new Tensor(
    x.storage,
    order.map((d) => x.shape[d]!),
    x.dtype,
    {
      strides: order.map((d) => x.strides[d]!),
      offset: x.offset,
    },
  );
  return {
    data: elementsAs(moved, dtype),
    groups: countOf(all.filter((d) => !isReduced(d)).map((d) => x.shape[d]!)),
    size: countOf(dims.map((d) => x.shape[d]!)),
    kept: all.filter((d) => !isReduced(d)).map((d) => x.shape[d]!),
    keptWithOnes: all.map((d) => (isReduced(d) ? 1 : x.shape[d]!)),
  };
}

/** One number per group, as a tensor. `at` gets the data and the group's first place. */
export function reduceGroups(
  group: Grouped,
  dtype: DType,
  keepdim: boolean,
  at: (data: Data, start: number, size: number) => number,
): Tensor {
  const out = allocate(dtype, group.groups);
  for (let i = 0; i < group.groups; i++) out[i] = at(group.data, i * group.size, group.size);
  return fromData(out, keepdim ? group.keptWithOnes : group.kept, dtype);
}

/** Type of sums and products of elements of `dtype`: whole numbers and bool add up as int64. */
export function summed(dtype: DType): DType {
  return isFloating(dtype) ? dtype : "int64";
}

/** Sum over all dimensions, or over `dim`; whole numbers add up as int64. As torch.sum. */
export function sum<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"sum", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function sum(x: Tensor, dim?: Dims, options: ReduceOptions = {}): Tensor {
  const keepdim = keepdimOf("sum", options);
  requireTensor("sum", x);
  const dims = wrapDims("sum", dim, x.ndim);
  const result = total(x, dims, keepdim) ?? totalOfRows(x, dims, keepdim) ?? totals(x, dims, keepdim);
  if (!isRecorded(x)) return result;
  const { shape } = x;
  return record(result, dim === undefined ? "SumBackward0" : "SumBackward1", [
    [x, (g) => expand(reshape(g, withOnes(shape, dims)), shape)],
  ]);
}

/** The sum of everything by the kernel, or null. */
function total(x: Tensor, dims: readonly number[], keepdim: boolean): Tensor | null {
  const address = dims.length === x.ndim ? addressOfMany(x) : 0;
  if (address === 0) return null;
  return fromNumber(native()!.sum(x.numel(), address), keepdim ? withOnes(x.shape, dims) : []);
}

/** Sums over the first dimensions by the kernel, or null. */
function totalOfRows(x: Tensor, dims: readonly number[], keepdim: boolean): Tensor | null {
  if (dims.length === 0 || dims.length === x.ndim || dims.some((d, i) => d !== i)) return null;
  const from = addressOfMany(x);
  if (from === 0) return null;
  const columns = countOf(x.shape.slice(dims.length));
  const out = resultOf(columns);
  if (out === null) return null;
  native()!.sumOfRows(x.numel() / columns, columns, from, out.address);
  const shape = keepdim ? withOnes(x.shape, dims) : x.shape.slice(dims.length);
  return new Tensor(finished(out), shape, "float32");
}

function totals(x: Tensor, dims: readonly number[], keepdim: boolean): Tensor {
  return reduceGroups(grouped(x, dims), summed(x.dtype), keepdim, (data, start, size) => {
    let total = 0;
    for (let i = start; i < start + size; i++) total += data[i]!;
    return total;
  });
}

/** The shape with size 1 where it was reduced. */
export function withOnes(shape: Shape, dims: readonly number[]): number[] {
  return shape.map((size, d) => (dims.includes(d) ? 1 : size));
}

/** Address of all elements of a float32 tensor for a kernel that reduces them, or 0 where JavaScript has to do it. */
export function addressOfMany(x: Tensor): number {
  if (x.dtype !== "float32" || !x.isContiguous || !worthwhile(x.numel())) return 0;
  return addressOf(x.storage, x.offset);
}

/**
 * `x` seen as a larger shape: dimensions of size 1 are repeated and new ones added in front; −1 keeps a size. A view.
 * Throws ShapeError for any other change. As torch.expand.
 */
export function expand<const T extends Shape>(x: Tensor, shape: T): Tensor<Filled<T>> {
  requireTensor("expand", x);
  requireWholes("expand", shape, "the shape");
  const added = shape.length - x.ndim;
  const sizes = shape.map((size, d) => (size === -1 ? (x.shape[d - added] ?? -1) : size));
  const fits =
    added >= 0 &&
    sizes.every(
      (size, d) => size >= 0 && (d < added || x.shape[d - added] === 1 || x.shape[d - added] === size),
    );
  if (!fits)
    throw new ShapeError(
      `expand: ${showShape(x.shape)} cannot become ${showShape(shape)}: only dimensions of size 1 can be repeated, and new ones added in front.`,
    );
  const from = x.shape;
  const view = broadcastView(x, sizes);
  return record(view, "ExpandBackward0", [[x, (g) => sumTo(g, from)]]) as Tensor as Tensor<Filled<T>>;
}

const firstDim = [0];

/** The gradient of a broadcast: adds up what was repeated, back to `shape`. */
export function sumTo(g: Tensor, shape: Shape): Tensor {
  if (sameShape(g.shape, shape)) return g;
  if (g.ndim === 2 && shape.length === 1 && shape[0] === g.shape[1] && !isRecorded(g)) {
    const byKernel = totalOfRows(g, firstDim, false);
    if (byKernel !== null) return byKernel;
  }
  const added = g.ndim - shape.length;
  const repeated = g.shape.flatMap((size, d) =>
    d < added || (shape[d - added] === 1 && size !== 1) ? [d] : [],
  );
  return reshape(repeated.length === 0 ? g : sum(g, repeated, { keepdim: true }), shape);
}

/** A copy on storage of its own, with history. As torch.clone. */
export function clone<S extends Shape>(x: Tensor<S>): Tensor<S> {
  requireTensor("clone", x);
  return record(fromData(elements(x).slice(), x.shape, x.dtype), "CloneBackward0", [[x, (g) => g]]);
}

type ExpandMethod = <const T extends Shape>(shape: T) => Tensor<Filled<T>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    sum: ReductionMethod<"sum">;
    expand: ExpandMethod;
    clone(): Tensor<S>;
  }
}

addMethods({ sum, expand, clone });
