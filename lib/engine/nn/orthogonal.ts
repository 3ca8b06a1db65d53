import { requireFloating, requireNumber, requireOptions, requireTensor } from "../checks";
import { ShapeError } from "../errors";
import { fillNormal } from "../random";
import { countOf, showShape } from "../shape";
import type { Tensor } from "../tensor";

/**
 * gain · Q, in place, where Q has orthonormal rows, or columns where those are fewer: what is left of normal numbers when
 * their lengths and angles are taken out. x: [rows, …]; the further dimensions count as one. Saxe et al. 2013.
 */
export function orthogonal_<T extends Tensor>(x: T, options: { gain?: number } = {}): T {
  requireTensor("orthogonal_", x);
  requireFloating("orthogonal_", x);
  requireOptions("orthogonal_", options, "{ gain: 1 }");
  const { gain = 1 } = options;
  requireNumber("orthogonal_", gain, "the gain");
  if (x.ndim < 2)
    throw new ShapeError(`orthogonal_: only tensors of 2 or more dimensions; got ${showShape(x.shape)}.`);
  const { data } = x.storage;
  const [rows, columns] = [x.shape[0]!, countOf(x.shape.slice(1))];
  fillNormal(data, x.dtype);
  // The shorter side is the number of vectors; they stand in steps of the other's.
  const [count, length, next, step] =
    rows < columns ? [rows, columns, columns, 1] : [columns, rows, 1, columns];
  const vectors = Array.from({ length: count }, (_, j) =>
    Float64Array.from({ length }, (_, i) => data[j * next + i * step]!),
  );
  orthonormalise(vectors);
  vectors.forEach((vector, j) => {
    vector.forEach((value, i) => {
      data[j * next + i * step] = gain * value;
    });
  });
  x.storage.version++;
  return x;
}

/** Gram and Schmidt's way, each vector gone through twice: once leaves rounding errors that are no longer small. */
function orthonormalise(vectors: readonly Float64Array[]): void {
  vectors.forEach((vector, j) => {
    for (let pass = 0; pass < 2; pass++)
      for (const before of vectors.slice(0, j)) {
        const share = dot(before, vector);
        vector.forEach((_, i) => {
          vector[i]! -= share * before[i]!;
        });
      }
    const size = Math.sqrt(dot(vector, vector));
    vector.forEach((_, i) => {
      vector[i]! /= size;
    });
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
