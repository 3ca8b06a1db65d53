import { mul, neg, sub } from "./arithmetic";
import { requireFloating, requireTensor } from "./checks";
import type { Dim } from "./dim-types";
import { allocate } from "./dtype";
import { exp, sigmoid } from "./elementary";
import { elements, fromData } from "./elements";
import { ShapeError } from "./errors";
import { named, record } from "./graph";
import { chunk } from "./joining";
import * as kernel from "./kernels";
import { addMethods } from "./methods";
import { countOf, showShape, wrapDim } from "./shape";
import type { Shape } from "./shape-types";
import { sum } from "./sum";
import type { Tensor } from "./tensor";
import type { Resized } from "./view-types";

/** Applies `line` to every line of elements along a dimension: it gets a copy and changes it in place. */
function alongLines(x: Tensor, dim: number, line: (values: Float64Array) => void): Tensor {
  const inner = countOf(x.shape.slice(dim + 1));
  const size = x.shape[dim] ?? 1;
  const data = elements(x);
  const out = allocate(x.dtype, data.length);
  const values = new Float64Array(size);
  for (let i = 0; i < data.length; i++) {
    if (Math.floor(i / inner) % size !== 0) continue;
    for (let j = 0; j < size; j++) values[j] = data[i + j * inner]!;
    line(values);
    for (let j = 0; j < size; j++) out[i + j * inner] = values[j]!;
  }
  return fromData(out, x.shape, x.dtype);
}

function largestOf(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

/** eˣ / Σ eˣ along a dimension: positive numbers that sum to 1. The largest is taken out first, so nothing overflows. */
export function softmax<X extends Tensor, D extends number>(
  x: X,
  dim: Dim<"softmax", X, D>,
): Tensor<X["shape"]>;
export function softmax(x: Tensor, dim: number): Tensor {
  requireTensor("softmax", x);
  requireFloating("softmax", x);
  const d = wrapDim("softmax", dim, x.ndim);
  const y = alongLines(x, d, (values) => {
    const largest = largestOf(values);
    let total = 0;
    for (let j = 0; j < values.length; j++) total += values[j] = kernel.exp(values[j]! - largest);
    for (let j = 0; j < values.length; j++) values[j]! /= total;
  });
  const back = (g: Tensor) => mul(y, sub(g, sum(mul(g, y), d, { keepdim: true })));
  return record(y, "SoftmaxBackward0", [[x, back]], [y]);
}

/** x − ln Σ eˣ along a dimension: the logarithm of softmax without its loss of digits. */
export function logSoftmax<X extends Tensor, D extends number>(
  x: X,
  dim: Dim<"logSoftmax", X, D>,
): Tensor<X["shape"]>;
export function logSoftmax(x: Tensor, dim: number): Tensor {
  requireTensor("logSoftmax", x);
  requireFloating("logSoftmax", x);
  const d = wrapDim("logSoftmax", dim, x.ndim);
  const y = alongLines(x, d, (values) => {
    const largest = largestOf(values);
    let total = 0;
    for (const value of values) total += kernel.exp(value - largest);
    const logOfTotal = kernel.log(total);
    for (let j = 0; j < values.length; j++) values[j] = values[j]! - largest - logOfTotal;
  });
  const back = (g: Tensor) => sub(g, mul(exp(y), sum(g, d, { keepdim: true })));
  return record(y, "LogSoftmaxBackward0", [[x, back]], [y]);
}

/** softmax(−x) along a dimension: the smallest gets the most. */
export function softmin<X extends Tensor, D extends number>(
  x: X,
  dim: Dim<"softmax", X, D>,
): Tensor<X["shape"]>;
export function softmin(x: Tensor, dim: number): Tensor {
  requireTensor("softmin", x);
  return softmax(neg(x), dim);
}

/** a · σ(b), where a and b are the halves of a dimension. [.., 2n, ..] → [.., n, ..]. As torch.nn.functional.glu. */
export function glu<X extends Tensor, D extends number = -1>(
  x: X,
  dim?: Dim<"glu", X, D>,
): Tensor<Resized<X["shape"], D, [number]>>;
export function glu(x: Tensor, dim = -1): Tensor {
  requireTensor("glu", x);
  const d = wrapDim("glu", dim, x.ndim);
  if ((x.shape[d] ?? 1) % 2 !== 0)
    throw new ShapeError(
      `glu: dimension ${d} of ${showShape(x.shape)} must have an even size, so that it can be halved.`,
    );
  const [a, b] = chunk(x, 2, d) as [Tensor, Tensor];
  return named(mul(a, sigmoid(b)), "GluBackward0");
}

type SoftmaxMethod = <X extends Tensor, D extends number>(
  this: X,
  dim: Dim<"softmax", X, D>,
) => Tensor<X["shape"]>;

type LogSoftmaxMethod = <X extends Tensor, D extends number>(
  this: X,
  dim: Dim<"logSoftmax", X, D>,
) => Tensor<X["shape"]>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    softmax: SoftmaxMethod;
    logSoftmax: LogSoftmaxMethod;
  }
}

addMethods({ softmax, logSoftmax });
