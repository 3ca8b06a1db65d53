import { requireTensor, requireWhole, requireWholes } from "./checks";
import { allocate } from "./dtype";
import { elements, fromData } from "./elements";
import { DtypeError, IndexError, ShapeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { countOf, showShape, stridesOf, wrapDim, wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import { reshape } from "./views";

/** The elements of `x`, flat, at `places`, as a tensor of `shape`. What is picked twice gets the sum of both gradients. */
export function pick(x: Tensor, places: readonly number[], shape: Shape, name: string): Tensor {
  const data = elements(x);
  const out = allocate(x.dtype, places.length);
  for (let i = 0; i < places.length; i++) out[i] = data[places[i]!]!;
  const from = x.shape;
  return record(fromData(out, shape, x.dtype), name, [[x, (g) => scatterSum(g, places, from)]]);
}

function scatterSum(g: Tensor, places: readonly number[], shape: Shape): Tensor {
  const data = elements(g);
  const totals = new Float64Array(countOf(shape));
  for (let i = 0; i < places.length; i++) totals[places[i]!]! += data[i]!;
  const out = allocate(g.dtype, totals.length);
  out.set(totals);
  const from = g.shape;
  return record(fromData(out, shape, g.dtype), "ScatterBackward", [
    [g, (gg) => pick(gg, places, from, "GatherBackward")],
  ]);
}

function checkIndices(operation: string, index: Tensor, size: number, dim: number): void {
  if (index.dtype !== "int64" && index.dtype !== "int32")
    throw new DtypeError(
      `${operation}: indices must be whole numbers (int64), these are ${index.dtype}. Use index.to("int64").`,
    );
  const wrong = elements(index).find((i) => i < 0 || i >= size);
  if (wrong !== undefined)
    throw new IndexError(
      `${operation}: index ${wrong} is outside dimension ${dim}, which has ${size}: use 0 to ${size - 1}.`,
    );
}

/** Along `dim`, out[…, i, …] = x[…, index[…, i, …], …]; the result has the shape of `index`. As torch.gather. */
export function gather<I extends Tensor>(x: Tensor, dim: number, index: I): Tensor<I["shape"]>;
export function gather(x: Tensor, dim: number, index: Tensor): Tensor {
  requireTensor("gather", x);
  requireTensor("gather", index, "the index");
  const d = wrapDim("gather", dim, x.ndim);
  if (index.ndim !== x.ndim || index.shape.some((size, other) => other !== d && size > x.shape[other]!))
    throw new ShapeError(
      `gather: an index of ${showShape(index.shape)} does not fit ${showShape(x.shape)}: it needs as many dimensions, and no larger size than x outside of dimension ${d}.`,
    );
  checkIndices("gather", index, x.shape[d]!, d);
  const [own, strides] = [stridesOf(index.shape), stridesOf(x.shape)];
  const places = Array.from(elements(index), (chosen, i) =>
    own.reduce((place, step, other) => {
      const at = Math.floor(i / step) % index.shape[other]!;
      return place + strides[other]! * (other === d ? chosen : at);
    }, 0),
  );
  return pick(x, places, index.shape, "GatherBackward0");
}

/** The parts of `x` at the listed indices of a dimension, in that order. As torch.index_select. */
export function indexSelect(x: Tensor, dim: number, index: Tensor): Tensor {
  return selectedBy("indexSelect", x, dim, index);
}

/** The same for an operation of another name, in which its errors speak. */
export function selectedBy(operation: string, x: Tensor, dim: number, index: Tensor): Tensor {
  requireTensor(operation, x);
  requireTensor(operation, index, "the index");
  const d = wrapDim(operation, dim, x.ndim);
  if (index.ndim > 1)
    throw new ShapeError(`${operation}: the index must be a list, it has shape ${showShape(index.shape)}.`);
  const size = x.shape[d] ?? 1;
  if (x.ndim === 0 && index.numel() !== 1)
    throw new ShapeError(
      `${operation}: from a single number exactly 1 index can be taken, got ${index.numel()}.`,
    );
  checkIndices(operation, index, size, d);
  const inner = countOf(x.shape.slice(d + 1));
  const outer = countOf(x.shape.slice(0, d));
  const chosen = Array.from(elements(index));
  const places = Array.from({ length: outer }, (_, o) =>
    chosen.flatMap((i) => Array.from({ length: inner }, (_, n) => (o * size + i) * inner + n)),
  ).flat();
  return pick(
    x,
    places,
    x.shape.map((n, other) => (other === d ? chosen.length : n)),
    "IndexSelectBackward0",
  );
}

/** Indices in the other direction along the dimensions. As torch.flip. */
export function flip<X extends Tensor>(x: X, dims: readonly number[]): Tensor<X["shape"]>;
export function flip(x: Tensor, dims: readonly number[]): Tensor {
  requireTensor("flip", x);
  requireWholes("flip", dims, "the dimensions");
  const wrapped = wrapDims("flip", dims, x.ndim);
  const strides = stridesOf(x.shape);
  const places = Array.from({ length: x.numel() }, (_, i) =>
    strides.reduce((place, step, d) => {
      const at = Math.floor(i / step) % x.shape[d]!;
      return place + step * (wrapped.includes(d) ? x.shape[d]! - 1 - at : at);
    }, 0),
  );
  return pick(x, places, x.shape, "FlipBackward0");
}

/** Whole numbers 0 … classes − 1 as rows with a single 1. x: [n, …] → [n, …, classes], int64. As one_hot. */
export function oneHot<X extends Tensor, Classes extends number>(
  x: X,
  classes?: Classes,
): Tensor<[...X["shape"], Classes]>;
export function oneHot(x: Tensor, classes?: number): Tensor {
  requireTensor("oneHot", x);
  if (classes !== undefined) requireWhole("oneHot", classes, "the number of classes", 1);
  const data = elements(x);
  const count = classes ?? Math.max(...data, -1) + 1;
  checkIndices("oneHot", x, count, -1);
  const out = allocate("int64", data.length * count);
  data.forEach((i: number, row: number) => {
    out[row * count + i] = 1;
  });
  return reshape(fromData(out, [data.length, count], "int64"), [...x.shape, count]);
}

type GatherMethod = <I extends Tensor>(dim: number, index: I) => Tensor<I["shape"]>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    gather: GatherMethod;
    indexSelect(dim: number, index: Tensor): Tensor;
    flip(...dims: number[]): Tensor<S>;
  }
}

addMethods({ gather, indexSelect, flip: (x, ...dims: number[]) => flip(x, dims) });
