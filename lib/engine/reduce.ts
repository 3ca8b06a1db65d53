import { div } from "./arithmetic";
import { isFloating } from "./dtype";
import { DtypeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { wrapDims } from "./shape";
import type { Shape } from "./shape-types";
import { type Dims, expand, grouped, type Reduced, type ReduceOptions, reduceGroups } from "./sum";
import type { Tensor } from "./tensor";
import { reshape } from "./views";

/** Mean over all dimensions, or over `dim`. Only for float32 and float64. As torch.mean. */
export function mean<D extends Dims | undefined = undefined>(
  x: Tensor,
  dim?: D,
  { keepdim = false }: ReduceOptions = {},
): Reduced<D> {
  if (!isFloating(x.dtype))
    throw new DtypeError(
      `mean: needs float32 or float64, this tensor is ${x.dtype}. Use x.to("float32").mean().`,
    );
  const group = grouped(x, wrapDims("mean", dim, x.ndim));
  const result = reduceGroups(group, x.dtype, keepdim, (data, start, size) => {
    let total = 0;
    for (let i = start; i < start + size; i++) total += data[i]!;
    return total / size;
  });
  const { shape } = x;
  return record(result, dim === undefined ? "MeanBackward0" : "MeanBackward1", [
    [x, (g) => div(expand(reshape(g, group.keptWithOnes), shape), group.size)],
  ]) as Tensor as Reduced<D>;
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    mean<D extends Dims | undefined = undefined>(dim?: D, options?: ReduceOptions): Reduced<D>;
  }
}

addMethods({ mean });
