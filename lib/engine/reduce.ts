import { div } from "./arithmetic";
import { keepdimOf, requireTensor } from "./checks";
import type { Dim, Dims, Reduced } from "./dim-types";
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
  expand,
  grouped,
  type ReduceOptions,
  type ReductionMethod,
  reduceGroups,
  withOnes,
} from "./sum";
import type { Tensor } from "./tensor";
import { reshape } from "./views";

/** Mean over all dimensions, or over `dim`. Only for float32 and float64. As torch.mean. */
export function mean<
  X extends Tensor,
  const D extends Dims | undefined = undefined,
  Keep extends boolean = false,
>(x: X, dim?: Dim<"mean", X, D>, options?: ReduceOptions<Keep>): Tensor<Reduced<X["shape"], D, Keep>>;
export function mean(x: Tensor, dim?: Dims, options: ReduceOptions = {}): Tensor {
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
  ]);
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
    mean: ReductionMethod<"mean">;
  }
}

addMethods({ mean });
