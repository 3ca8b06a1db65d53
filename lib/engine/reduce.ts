import { div } from "./arithmetic";
import { keepdimOf, requireTensor } from "./checks";
import { isFloating } from "./dtype";
import { fromNumber } from "./elements";
import { DtypeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { native } from "./native";
import { countOf, wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import {
  addressOfMany,
  type Dims,
  expand,
  grouped,
  type Reduced,
  type ReduceOptions,
  reduceGroups,
  withOnes,
} from "./sum";
import type { Tensor } from "./tensor";
import { reshape } from "./views";

/** Mean over all dimensions, or over `dim`. Only for float32 and float64. As torch.mean. */
export function mean<D extends Dims | undefined = undefined>(
  x: Tensor,
  dim?: D,
  options: ReduceOptions = {},
): Reduced<D> {
  const keepdim = keepdimOf("mean", options);
  requireTensor("mean", x);
  if (!isFloating(x.dtype))
    throw new DtypeError(
      `mean: needs float32 or float64, this tensor is ${x.dtype}. Use x.to("float32").mean().`,
    );
  const dims = wrapDims("mean", dim, x.ndim);
  const { shape } = x;
  const size = countOf(dims.map((d) => shape[d]!));
  const address = dims.length === x.ndim ? addressOfMany(x) : 0;
  const result: Tensor =
    address === 0
      ? means(x, dims, keepdim)
      : fromNumber(native()!.sum(size, address) / size, keepdim ? withOnes(shape, dims) : []);
  return record(result, dim === undefined ? "MeanBackward0" : "MeanBackward1", [
    [x, (g) => expand(div(reshape(g, withOnes(shape, dims)), size), shape)],
  ]) as Tensor as Reduced<D>;
}

function means(x: Tensor, dims: readonly number[], keepdim: boolean): Tensor {
  return reduceGroups(grouped(x, dims), x.dtype, keepdim, (data, start, size) => {
    let total = 0;
    for (let i = start; i < start + size; i++) total += data[i]!;
    return total / size;
  });
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    mean<D extends Dims | undefined = undefined>(dim?: D, options?: ReduceOptions): Reduced<D>;
  }
}

addMethods({ mean });
