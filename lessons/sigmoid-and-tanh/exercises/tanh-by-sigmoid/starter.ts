import { type Tensor, todo } from "gradbook";

export function tanhBySigmoid(x: Tensor): Tensor {
  return todo(`tanh of a tensor of shape [${x.shape}]`);
}
