import { requireTensor, requireWord } from "./checks";
import { castCopy } from "./create";
import { type DType, dtypes, isFloating } from "./dtype";
import { record } from "./graph";
import { addMethods } from "./methods";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** As `x` of type `dtype`, with history. As torch's Tensor.to. */
export function to<S extends Shape>(x: Tensor<S>, dtype: DType): Tensor<S> {
  requireTensor("to", x);
  requireWord("to", dtype, "the type", dtypes);
  if (x.dtype === dtype) return x;
  if (!isFloating(dtype)) return castCopy(x, dtype);
  const from = x.dtype;
  return record(castCopy(x, dtype), "ToCopyBackward0", [[x, (g) => to(g, from)]]);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    /** As another type. */
    to(dtype: DType): Tensor<S>;
  }
}

addMethods({ to });
