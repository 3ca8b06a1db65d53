import { requireTensor, requireWholes } from "./checks";
import type { Dim } from "./dim-types";
import { elements, fromData, viewOf } from "./elements";
import { IndexError, ShapeError } from "./errors";
import { isRecorded, record } from "./graph";
import { addMethods } from "./methods";
import { countOf, showShape, stridesOf, wrapDim } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import type { Filled, Permuted, Swapped, Transposed } from "./view-types";

/** The same elements row by row on storage without gaps: `x` itself where it is so already. */
export function contiguous<S extends Shape>(x: Tensor<S>): Tensor<S> {
  if (x.isContiguous) return x;
  const copy = fromData(elements(x), x.shape, x.dtype);
  return record(copy, "CloneBackward0", [[x, (g) => g]]);
}

/**
 * The same elements, read row by row, in another shape; one size may be −1 and is found from the rest. A view where
 * the elements lie without gaps, else a copy. Throws ShapeError when the counts differ. As torch.reshape.
 */
export function reshape<const T extends Shape>(x: Tensor, shape: T): Tensor<Filled<T>> {
  requireTensor("reshape", x);
  requireWholes("reshape", shape, "the shape");
  const sizes = fillIn(x, shape);
  const source = contiguous(x);
  const view = viewOf(source, sizes as Shape as Filled<T>, stridesOf(sizes));
  const name = source === x ? "ReshapeAliasBackward0" : "UnsafeViewBackward0";
  return record(view, name, [[source, (g) => reshape(g, source.shape)]]);
}

function fillIn(x: Tensor, shape: Shape): number[] {
  const known = countOf(shape.filter((size) => size !== -1));
  const open = shape.filter((size) => size === -1).length;
  const sizes = shape.map((size) => (size === -1 ? x.numel() / known : size));
  if (open > 1 || countOf(sizes) !== x.numel() || sizes.some((size) => !Number.isInteger(size) || size < 0))
    throw new ShapeError(
      `reshape: ${showShape(x.shape)} has ${x.numel()} elements, which do not fill ${showShape(shape)}. ${open > 1 ? "Only one size may be −1." : `The sizes must multiply to ${x.numel()}.`}`,
    );
  return sizes;
}

/** Dimensions in a new order: dimension d of the result is dimension dims[d] of `x`. A view. As torch.permute. */
export function permute<X extends Tensor, const Order extends Shape>(
  x: X,
  dims: Order,
): Tensor<Permuted<X["shape"], Order>>;
export function permute(x: Tensor, dims: readonly number[]): Tensor {
  requireTensor("permute", x);
  requireWholes("permute", dims, "the order");
  const order = dims.map((dim) => wrapDim("permute", dim, x.ndim));
  if (order.length !== x.ndim || new Set(order).size !== x.ndim)
    throw new IndexError(`permute: ${showShape(dims)} must name each of the ${x.ndim} dimensions once.`);
  const view = viewOf(
    x,
    order.map((d) => x.shape[d]!),
    order.map((d) => x.strides[d]!),
  );
  const back = order.map((_, d) => order.indexOf(d));
  return record(view, "PermuteBackward0", [[x, (g) => permute(g, back)]]);
}

/** Two dimensions exchanged. A view. As torch.transpose. */
export function transpose<X extends Tensor, A extends number, B extends number>(
  x: X,
  dim0: Dim<"transpose", X, A>,
  dim1: Dim<"transpose", X, B>,
): Tensor<Swapped<X["shape"], A, B>>;
export function transpose(x: Tensor, dim0: number, dim1: number): Tensor {
  requireTensor("transpose", x);
  const a = wrapDim("transpose", dim0, x.ndim);
  const b = wrapDim("transpose", dim1, x.ndim);
  const swap = <T>(list: readonly T[]) =>
    list.map((item, d) => (d === a ? list[b]! : d === b ? list[a]! : item));
  const view = viewOf(x, swap(x.shape), swap(x.strides));
  return record(view, "TransposeBackward0", [[x, (g) => transpose(g, a, b)]]);
}

/** The transposed matrix; a vector or a single number as it is. A view. As torch.t. */
export function t<S extends Shape>(x: Tensor<S>): Tensor<Transposed<S>> {
  requireTensor("t", x);
  if (x.ndim > 2)
    throw new ShapeError(
      `t: expects at most 2 dimensions, got ${showShape(x.shape)}. Use transpose(dim0, dim1).`,
    );
  const view = viewOf(x, [...x.shape].reverse(), [...x.strides].reverse());
  if (!isRecorded(x)) return view as Tensor as Tensor<Transposed<S>>;
  return record(view, "TBackward0", [[x, (g) => t(g)]]) as Tensor as Tensor<Transposed<S>>;
}

interface ReshapeMethod {
  <const T extends Shape>(shape: T): Tensor<Filled<T>>;
  <T extends number[]>(...sizes: T): Tensor<Filled<T>>;
}

type PermuteMethod = <X extends Tensor, Order extends number[]>(
  this: X,
  ...dims: Order
) => Tensor<Permuted<X["shape"], Order>>;

type TransposeMethod = <X extends Tensor, A extends number, B extends number>(
  this: X,
  dim0: Dim<"transpose", X, A>,
  dim1: Dim<"transpose", X, B>,
) => Tensor<Swapped<X["shape"], A, B>>;

type TMethod = <X extends Tensor>(this: X) => Tensor<Transposed<X["shape"]>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    contiguous(): Tensor<S>;
    reshape: ReshapeMethod;
    permute: PermuteMethod;
    transpose: TransposeMethod;
    t: TMethod;
  }
}

addMethods({
  contiguous,
  reshape: (x, ...sizes: (number | Shape)[]) => reshape(x, sizes.flat()),
  permute: (x, ...dims: number[]) => permute(x, dims),
  transpose,
  t,
});
