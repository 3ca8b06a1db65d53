import { add } from "../arithmetic";
import { requireTensor } from "../checks";
import { to } from "../convert";
import { isFloating } from "../dtype";
import { elements } from "../elements";
import { DtypeError, ShapeError } from "../errors";
import { GradNode, isGradEnabled, isRecorded, named, type Rule } from "../graph";
import { selectedBy } from "../indexing";
import { matmul, productOf } from "../matmul";
import { showShape } from "../shape";
import { sumTo } from "../sum";
import type { Tensor } from "../tensor";
import { reshape, t } from "../views";
import type { Input, Maps, ShapeAfter } from "./layer-types";

/** What a weight [out, in] does to shapes. */
type MapsBy<W extends Tensor> = W["shape"] extends readonly [
  infer Out extends number,
  infer In extends number,
]
  ? [Maps<In, Out>]
  : [Maps<number, number>];

/**
 * y = x · Wᵀ + b. x: [.., in], W: [out, in], b: [out] → [.., out]. Throws ShapeError when the two "in" differ.
 * As torch.nn.functional.linear.
 */
export function linear<X extends Tensor, W extends Tensor>(
  x: Input<MapsBy<W>, X>,
  weight: W,
  bias?: Tensor | null,
): Tensor<ShapeAfter<MapsBy<W>, X["shape"]>>;
export function linear(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  requireTensor("linear", x);
  requireTensor("linear", weight, "the weight");
  if (x.ndim === 0 || x.shape.at(-1) !== weight.shape.at(-1))
    throw new ShapeError(
      `linear: an input of ${showShape(x.shape)} does not fit a weight of ${showShape(weight.shape)}: ${x.shape.at(-1) ?? "no"} features meet ${weight.shape.at(-1)}. The input's last size must be ${weight.shape.at(-1)}.`,
    );
  if (bias == null) return matmul(x, t(weight));
  const whole = x.ndim === 2 && weight.ndim === 2 ? inOne(x, weight, bias) : null;
  if (whole !== null) return whole;
  const product = matmul(x, t(weight));
  return named(add(product, bias), x.ndim > 2 ? "ViewBackward0" : "AddmmBackward0");
}

const ofBias: Rule = (g, bias) => sumTo(g, bias.shape);
const ofWeight: Rule = (g, _weight, x) =>
  (isGradEnabled() ? null : productOf(g, x, null, true)) ?? matmul(t(g), x);
const ofInput: Rule = (g, _x, weight) => (isGradEnabled() ? null : productOf(g, weight)) ?? matmul(g, weight);

/** Product and sum by one kernel, or null where it cannot. x: [n, in]. */
function inOne(x: Tensor, weight: Tensor, bias: Tensor): Tensor | null {
  const result = productOf(x, weight, bias, false, true);
  if (result === null || !(isRecorded(x, weight) || isRecorded(bias))) return result;
  const node = new GradNode("AddmmBackward0");
  if (bias.requiresGrad) node.follow(bias, ofBias);
  if (weight.requiresGrad) {
    node.follow(weight, ofWeight, x);
    node.save(x);
  }
  if (x.requiresGrad) {
    node.follow(x, ofInput, weight);
    node.save(weight);
  }
  return node.made(result);
}

/** Rows of `weight` at the given whole numbers. index: [..], weight: [count, width] → [.., width]. */
export function embedding(index: Tensor, weight: Tensor): Tensor {
  requireTensor("embedding", index);
  requireTensor("embedding", weight, "the weight");
  const broken = isFloating(index.dtype) ? elements(index).find((i) => !Number.isInteger(i)) : undefined;
  if (broken !== undefined)
    throw new DtypeError(`embedding: an index is a whole number (int64), as in PyTorch; got ${broken}.`);
  const rows = selectedBy("embedding", weight, 0, to(reshape(index, [-1]), "int64"));
  return named(reshape(rows, [...index.shape, weight.shape[1]!]), "EmbeddingBackward0");
}
