import { add } from "../arithmetic";
import { to } from "../convert";
import { ShapeError } from "../errors";
import { named } from "../graph";
import { indexSelect } from "../indexing";
import { matmul } from "../matmul";
import { showShape } from "../shape";
import type { Tensor } from "../tensor";
import { reshape, t } from "../views";

/**
 * y = x · Wᵀ + b. x: [.., in], W: [out, in], b: [out] → [.., out]. Throws ShapeError when the two "in" differ.
 * As torch.nn.functional.linear.
 */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  if (x.ndim === 0 || x.shape.at(-1) !== weight.shape.at(-1))
    throw new ShapeError(
      `linear: an input of ${showShape(x.shape)} does not fit a weight of ${showShape(weight.shape)}: ${x.shape.at(-1) ?? "no"} features meet ${weight.shape.at(-1)}. The input's last size must be ${weight.shape.at(-1)}.`,
    );
  const product = matmul(x, t(weight) as Tensor);
  if (bias == null) return product;
  return named(add(product, bias), x.ndim > 2 ? "ViewBackward0" : "AddmmBackward0");
}

/** Rows of `weight` at the given whole numbers. index: [..], weight: [count, width] → [.., width]. */
export function embedding(index: Tensor, weight: Tensor): Tensor {
  const rows = indexSelect(weight, 0, to(reshape(index, [-1]), "int64"));
  return named(reshape(rows, [...index.shape, weight.shape[1]!]), "EmbeddingBackward0");
}
