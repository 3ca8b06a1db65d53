import { described, requireDimensions, requireTensor, requireWhole } from "./checks";
import type { Dim } from "./dim-types";
import { allocate } from "./dtype";
import { eachPlace, elements, fromData, viewOf } from "./elements";
import { IndexError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { countOf, showShape, wrapDim } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import type { Dropped, Indexed, Resized } from "./view-types";

type View = (x: Tensor) => Tensor;

/** Zeros of `shape`, with `part` in the places that `view` shows. The gradient of taking a part. */
function placed(part: Tensor, shape: Shape, view: View): Tensor {
  const whole = fromData(allocate(part.dtype, countOf(shape)), shape, part.dtype);
  const values = elements(part);
  eachPlace(view(whole), (place, index) => {
    whole.storage.data[place] = values[index]!;
  });
  return record(whole, "SliceBackward", [[part, (g) => take(g, "Slice", view)]]);
}

function take(x: Tensor, name: string, view: View): Tensor {
  const { shape } = x;
  return record(view(x), `${name}Backward0`, [[x, (g) => placed(g, shape, view)]]);
}

function wrapIndex(operation: string, x: Tensor, dim: number, index: number): number {
  const size = x.shape[dim]!;
  if (!Number.isInteger(index) || index < -size || index >= size)
    throw new IndexError(
      `${operation}: index ${index} is outside dimension ${dim} of ${showShape(x.shape)}: use ${-size} to ${size - 1}.`,
    );
  return index < 0 ? index + size : index;
}

/** The part of `x` at one index of a dimension, which is dropped. A view. As torch.select. */
export function select<X extends Tensor, D extends number>(
  x: X,
  dim: Dim<"select", X, D>,
  index: number,
): Tensor<Dropped<X["shape"], D>>;
export function select(x: Tensor, dim: number, index: number): Tensor {
  requireTensor("select", x);
  if (x.ndim === 0) throw new IndexError("select: a tensor without dimensions has no index. Use item().");
  const d = wrapDim("select", dim, x.ndim);
  const i = wrapIndex("select", x, d, index);
  const without = <T>(list: readonly T[]) => list.filter((_, other) => other !== d);
  return take(x, "Select", (from) =>
    viewOf(from, without(from.shape), without(from.strides), from.offset + i * from.strides[d]!),
  );
}

/** Indices start, start + step, … below `end` of a dimension; negative ones count from its end. A view. As x[start:end:step]. */
export function slice<X extends Tensor, D extends number>(
  x: X,
  dim: Dim<"slice", X, D>,
  start?: number,
  end?: number,
  step?: number,
): Tensor<Resized<X["shape"], D, [number]>>;
export function slice(x: Tensor, dim: number, start = 0, end = Number.POSITIVE_INFINITY, step = 1): Tensor {
  requireTensor("slice", x);
  requireDimensions("slice", x);
  requireWhole("slice", start, "the start");
  if (end !== Number.POSITIVE_INFINITY) requireWhole("slice", end, "the end");
  const d = wrapDim("slice", dim, x.ndim);
  if (!Number.isInteger(step) || step < 1)
    throw new IndexError(
      `slice: the step must be a whole number from 1 up; got ${step}. Use flip() to go backwards.`,
    );
  const size = x.shape[d]!;
  const clip = (i: number) => Math.min(Math.max(i < 0 ? i + size : i, 0), size);
  const [from, to] = [clip(start), clip(end)];
  const count = Math.max(0, Math.ceil((to - from) / step));
  return take(x, "Slice", (whole) =>
    viewOf(
      whole,
      whole.shape.map((n, other) => (other === d ? count : n)),
      whole.strides.map((n, other) => (other === d ? n * step : n)),
      whole.offset + from * whole.strides[d]!,
    ),
  );
}

/** `length` indices of a dimension from `start`. A view. As torch.narrow. */
export function narrow<X extends Tensor, D extends number, Length extends number>(
  x: X,
  dim: Dim<"narrow", X, D>,
  start: number,
  length: Length,
): Tensor<Resized<X["shape"], D, [Length]>>;
export function narrow(x: Tensor, dim: number, start: number, length: number): Tensor {
  requireTensor("narrow", x);
  requireDimensions("narrow", x);
  requireWhole("narrow", start, "the start", 0);
  requireWhole("narrow", length, "the length", 0);
  const d = wrapDim("narrow", dim, x.ndim);
  const size = x.shape[d]!;
  if (start < 0 || length < 0 || start + length > size)
    throw new IndexError(
      `narrow: ${start} to ${start + length} is outside dimension ${d} of ${showShape(x.shape)}, which has ${size}.`,
    );
  return slice(x, d, start, start + length);
}

/** For one dimension: an index, `[start, end, step]` (each may be left out), or ":" for all. */
export type Index = number | ":" | readonly [start?: number, end?: number, step?: number];

/** Indexing, a dimension per argument from the first: `x.at(0)`, `x.at(":", 1)`, `x.at([1, 3], [0, 5, 2])`. A view. */
export function at(x: Tensor, ...indices: readonly Index[]): Tensor {
  if (indices.length > x.ndim)
    throw new IndexError(
      `at: ${indices.length} indices for ${showShape(x.shape)}, which has ${x.ndim} dimensions.`,
    );
  let [part, dim] = [x, 0];
  for (const [d, index] of indices.entries()) {
    if (typeof index !== "number" && index !== ":" && !Array.isArray(index))
      throw new IndexError(
        `at: an index is a number, ":" or [start, end, step]; got ${described(index)}. For a list of indices use indexSelect.`,
      );
    if (typeof index === "number") part = select(part, dim, wrapIndex("at", x, d, index));
    else part = index === ":" ? part : slice(part, dim, ...index);
    if (typeof index !== "number") dim++;
  }
  return part;
}

type SelectMethod = <X extends Tensor, D extends number>(
  this: X,
  dim: Dim<"select", X, D>,
  index: number,
) => Tensor<Dropped<X["shape"], D>>;

type SliceMethod = <X extends Tensor, D extends number>(
  this: X,
  dim: Dim<"slice", X, D>,
  start?: number,
  end?: number,
  step?: number,
) => Tensor<Resized<X["shape"], D, [number]>>;

type NarrowMethod = <X extends Tensor, D extends number, Length extends number>(
  this: X,
  dim: Dim<"narrow", X, D>,
  start: number,
  length: Length,
) => Tensor<Resized<X["shape"], D, [Length]>>;

type AtMethod = <X extends Tensor, I extends Index[]>(
  this: X,
  ...indices: I
) => Tensor<Indexed<X["shape"], I>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    select: SelectMethod;
    slice: SliceMethod;
    narrow: NarrowMethod;
    at: AtMethod;
  }
}

addMethods({ select, slice, narrow, at });
