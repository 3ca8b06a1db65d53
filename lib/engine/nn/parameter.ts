import { requireTensor } from "../checks";
import { markLeaf } from "../create";
import { format } from "../format";
import type { Shape } from "../shape-types";
import { Tensor } from "../tensor";
import { contiguous } from "../views";

function requiredContiguous(data: Tensor): Tensor {
  requireTensor("Parameter", data);
  return contiguous(data);
}

/** A tensor that a module trains: a leaf that requires a gradient and that `parameters()` finds. As torch.nn.Parameter. */
export class Parameter<out S extends Shape = Shape> extends Tensor<S> {
  constructor(data: Tensor<S>) {
    super(requiredContiguous(data).storage, data.shape, data.dtype);
    markLeaf(this);
  }
}

Object.defineProperty(Parameter.prototype, "toString", {
  value(this: Parameter) {
    return `Parameter containing:\n${format(this)}`;
  },
});
