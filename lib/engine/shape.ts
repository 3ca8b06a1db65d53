import { IndexError, ShapeError } from "./errors";
import type { Shape } from "./shape-types";

/** As a message shows it: `[64, 3]`. */
export function showShape(shape: Shape): string {
  return `[${shape.join(", ")}]`;
}

export function countOf(shape: Shape): number {
  let product = 1;
  for (let d = 0; d < shape.length; d++) product *= shape[d]!;
  return product;
}

/** Steps in storage from one element to the next along each dimension, row by row. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= shape[d]!;
  }
  return strides;
}

/** −1 is the last dimension. Throws IndexError outside −ndim … ndim − 1; a 0-dimensional tensor counts as having one. */
export function wrapDim(operation: string, dim: number, ndim: number): number {
  const count = Math.max(ndim, 1);
  if (!Number.isInteger(dim) || dim < -count || dim >= count)
    throw new IndexError(
      `${operation}: there is no dimension ${String(dim)}; the tensor has ${ndim}, so use ${-count} to ${count - 1}.`,
    );
  return dim < 0 ? dim + count : dim;
}

/** The dimensions meant by a number, a list or nothing (all), each once, ascending. */
export function wrapDims(
  operation: string,
  dims: number | readonly number[] | undefined,
  ndim: number,
): number[] {
  if (dims === undefined) return Array.from({ length: ndim }, (_, d) => d);
  if (typeof dims !== "number" && !Array.isArray(dims))
    throw new IndexError(
      `${operation}: a dimension is a whole number, several are a list of them; got ${String(dims)}.`,
    );
  const wrapped = (typeof dims === "number" ? [dims] : dims).map((dim) => wrapDim(operation, dim, ndim));
  if (new Set(wrapped).size < wrapped.length)
    throw new IndexError(
      `${operation}: dimension list [${[dims].flat().join(", ")}] names a dimension twice.`,
    );
  return ndim === 0 ? [] : wrapped.sort((a, b) => a - b);
}

/**
 * The shape that both fit after broadcasting: compared from the right, sizes are equal or one of them is 1.
 * Throws ShapeError naming the dimension at fault.
 */
export function broadcastShapes(operation: string, a: Shape, b: Shape): number[] {
  const ndim = Math.max(a.length, b.length);
  return Array.from({ length: ndim }, (_, d) => {
    const sizeA = a[d - ndim + a.length] ?? 1;
    const sizeB = b[d - ndim + b.length] ?? 1;
    if (sizeA !== sizeB && sizeA !== 1 && sizeB !== 1)
      throw new ShapeError(
        `${operation}: ${showShape(a)} and ${showShape(b)} do not fit: ${sizeA} meets ${sizeB} in dimension ${d - ndim} (counted from the right). Sizes must be equal, or one of them 1.`,
      );
    return sizeA === 1 ? sizeB : sizeA;
  });
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false;
  return true;
}
