import { requireTensor } from "./checks";
import type { Dim, Dims } from "./dim-types";
import { viewOf } from "./elements";
import { ShapeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { countOf, showShape, wrapDim, wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import type { Flattened, Squeezed, Unsqueezed } from "./view-types";
import { reshape } from "./views";

/** Without the dimensions of size 1, or without `dim` where that has size 1. A view. As torch.squeeze. */
export function squeeze<X extends Tensor, const D extends Dims | undefined = undefined>(
  x: X,
  dim?: Dim<"squeeze", X, D>,
): Tensor<Squeezed<X["shape"], D>>;
export function squeeze(x: Tensor, dim?: Dims): Tensor {
  requireTensor("squeeze", x);
  const dropped = wrapDims("squeeze", dim, x.ndim).filter((d) => x.shape[d] === 1);
  const keep = <T>(list: readonly T[]) => list.filter((_, d) => !dropped.includes(d));
  const from = x.shape;
  const view = viewOf(x, keep(x.shape), keep(x.strides));
  return record(view, dim === undefined ? "SqueezeBackward0" : "SqueezeBackward1", [
    [x, (g) => reshape(g, from)],
  ]);
}

/** With a new dimension of size 1 at `dim`; −1 is behind the last. A view. As torch.unsqueeze. */
export function unsqueeze<X extends Tensor, D extends number>(
  x: X,
  dim: D,
): Tensor<Unsqueezed<X["shape"], D>>;
export function unsqueeze(x: Tensor, dim: number): Tensor {
  requireTensor("unsqueeze", x);
  const d = wrapDim("unsqueeze", dim, x.ndim + 1);
  const from = x.shape;
  const insert = (list: readonly number[], item: number) => [...list.slice(0, d), item, ...list.slice(d)];
  const stride = (x.strides[d] ?? 1) * (x.shape[d] ?? 1);
  const view = viewOf(x, insert(x.shape, 1), insert(x.strides, stride));
  return record(view, "UnsqueezeBackward0", [[x, (g) => reshape(g, from)]]);
}

/** The dimensions from `startDim` to `endDim` as one. As torch.flatten. */
export function flatten<X extends Tensor, Start extends number = 0, End extends number = -1>(
  x: X,
  startDim?: Dim<"flatten", X, Start>,
  endDim?: Dim<"flatten", X, End>,
): Tensor<Flattened<X["shape"], Start, End>>;
export function flatten(x: Tensor, startDim = 0, endDim = -1): Tensor {
  requireTensor("flatten", x);
  const start = wrapDim("flatten", startDim, x.ndim);
  const end = wrapDim("flatten", endDim, x.ndim);
  if (start > end)
    throw new ShapeError(
      `flatten: startDim ${startDim} lies behind endDim ${endDim} in ${showShape(x.shape)}.`,
    );
  return reshape(x, [
    ...x.shape.slice(0, start),
    countOf(x.shape.slice(start, end + 1)),
    ...x.shape.slice(end + 1),
  ]);
}

type SqueezeMethod = <X extends Tensor, const D extends Dims | undefined = undefined>(
  this: X,
  dim?: Dim<"squeeze", X, D>,
) => Tensor<Squeezed<X["shape"], D>>;

type UnsqueezeMethod = <X extends Tensor, D extends number>(
  this: X,
  dim: D,
) => Tensor<Unsqueezed<X["shape"], D>>;

type FlattenMethod = <X extends Tensor, Start extends number = 0, End extends number = -1>(
  this: X,
  startDim?: Dim<"flatten", X, Start>,
  endDim?: Dim<"flatten", X, End>,
) => Tensor<Flattened<X["shape"], Start, End>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    squeeze: SqueezeMethod;
    unsqueeze: UnsqueezeMethod;
    flatten: FlattenMethod;
  }
}

addMethods({ squeeze, unsqueeze, flatten });
