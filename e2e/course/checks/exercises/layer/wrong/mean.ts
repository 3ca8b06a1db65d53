import { relu, type Tensor } from "gradbook";

export function layer(x: Tensor, w: Tensor): Tensor {
  return relu(x.matmul(w)).mean();
}
