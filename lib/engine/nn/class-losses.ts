import { add, div, mul, neg } from "../arithmetic";
import { requireOptions, requireSuch, requireTensor, requireWord } from "../checks";
import { to } from "../convert";
import { fullLike } from "../create";
import { unsqueeze } from "../dims";
import { isFloating } from "../dtype";
import { elements } from "../elements";
import { DtypeError, IndexError, ShapeError } from "../errors";
import { named } from "../graph";
import { gather, indexSelect } from "../indexing";
import { sameShape, showShape } from "../shape";
import { logSoftmax } from "../softmax";
import { sum } from "../sum";
import type { Tensor } from "../tensor";
import { reshape } from "../views";
import { ne, where } from "../where";
import type { Reduction } from "./losses";

export type ClassLossOptions = {
  reduction?: Reduction;
  /** One weight a class; "mean" then divides by the sum of the weights used. */
  weight?: Tensor;
  /** Targets of this value do not count. */
  ignoreIndex?: number;
};

/** The class dimension of [classes], [n, classes] and [n, classes, …]. */
function classDim(x: Tensor): number {
  return x.ndim === 1 ? 0 : 1;
}

/** Targets that count, those that do not as class 0, and the weight of each. */
function chosen(
  operation: string,
  input: Tensor,
  target: Tensor,
  { weight, ignoreIndex = -100 }: ClassLossOptions,
) {
  const dim = classDim(input);
  const expected = input.shape.filter((_, d) => d !== dim);
  if (!sameShape(target.shape, expected))
    throw new ShapeError(
      `${operation}: scores of ${showShape(input.shape)} need class indices of ${showShape(expected)}, got ${showShape(target.shape)}.`,
    );
  const classes = input.shape[dim]!;
  const counts = ne(target, ignoreIndex);
  const index = to(where(counts, target, 0), "int64");
  const wrong = elements(index).find((c) => c < 0 || c >= classes);
  if (wrong !== undefined)
    throw new IndexError(
      `${operation}: target ${wrong} is no class: there are ${classes}, 0 to ${classes - 1}.`,
    );
  const weights =
    weight === undefined
      ? fullLike(index, 1, { dtype: input.dtype })
      : reshape(indexSelect(weight, 0, reshape(index, [-1])), index.shape);
  return { dim, index, counts, weights: where(counts, weights, 0), rawWeights: weights };
}

function checkWeight(operation: string, weight: Tensor, input: Tensor): void {
  requireTensor(operation, weight, "the weight");
  const expected = [input.shape[classDim(input)] ?? 1];
  if (!sameShape(weight.shape, expected))
    throw new ShapeError(
      `${operation}: the weight must have shape ${showShape(expected)}, one number a class; got ${showShape(weight.shape)}.`,
    );
}

function finish(losses: Tensor, weights: Tensor, reduction: Reduction): Tensor {
  requireWord("loss", reduction, "reduction", ["mean", "sum", "none"]);
  if (reduction === "none") return losses;
  return reduction === "sum" ? sum(losses) : div(sum(losses), sum(weights));
}

/**
 * −w[target] · input[target] for log-probabilities; "mean" is weighted. input: [n, classes, …], target: [n, …] of
 * class indices. With every target ignored the mean is NaN and its gradient 0. As nll_loss.
 */
export function nllLoss(input: Tensor, target: Tensor, options: ClassLossOptions = {}): Tensor {
  requireOptions("nllLoss", options, `{ reduction: "sum" }`);
  requireTensor("nllLoss", input);
  requireTensor("nllLoss", target, "the target");
  if (options.weight !== undefined) checkWeight("nllLoss", options.weight, input);
  return ofClasses("nllLoss", input, target, options);
}

/** The loss of log-probabilities, for the operation that a reader has called. */
function ofClasses(operation: string, input: Tensor, target: Tensor, options: ClassLossOptions): Tensor {
  const { dim, index, counts, weights, rawWeights } = chosen(operation, input, target, options);
  const picked = reshape(gather(input, dim, unsqueeze(index, dim)), index.shape);
  const loss = finish(where(counts, neg(mul(picked, rawWeights)), 0), weights, options.reduction ?? "mean");
  return named(loss, input.ndim > 2 ? "NllLoss2DBackward0" : "NllLossBackward0");
}

/**
 * Cross-entropy of softmax(input) with class indices or with probabilities. input: scores [n, classes, …]; target:
 * class indices [n, …], or probabilities of the input's shape. `labelSmoothing` ε moves ε of the target's weight to
 * all classes evenly. As cross_entropy.
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  options: ClassLossOptions & { labelSmoothing?: number } = {},
): Tensor {
  requireOptions("crossEntropy", options, `{ reduction: "sum" }`);
  requireTensor("crossEntropy", input);
  requireTensor("crossEntropy", target, "the target");
  const logs = logSoftmax(input, classDim(input));
  const { labelSmoothing = 0 } = options;
  requireSuch("crossEntropy", labelSmoothing, "labelSmoothing", "between 0 and 1", (x) => x >= 0 && x <= 1);
  if (options.weight !== undefined) checkWeight("crossEntropy", options.weight, logs);
  if (sameShape(input.shape, target.shape) && isFloating(target.dtype))
    return againstProbabilities(logs, target, options);
  if (isFloating(target.dtype))
    throw new DtypeError(
      `crossEntropy: class indices must be whole numbers, these are ${target.dtype}. Use target.to("int64"); probabilities must have the shape of the scores, ${showShape(input.shape)}.`,
    );
  const plain = ofClasses("crossEntropy", logs, target, options);
  return labelSmoothing === 0
    ? plain
    : add(mul(plain, 1 - labelSmoothing), mul(evenly(logs, target, options), labelSmoothing));
}

/** The mean over the classes of −w · log-probability: the part of the loss that label smoothing adds. */
function evenly(logs: Tensor, target: Tensor, options: ClassLossOptions): Tensor {
  const { dim, counts, weights } = chosen("crossEntropy", logs, target, options);
  const losses = div(neg(sum(weighted(logs, options.weight, dim), dim)), logs.shape[dim]!);
  return finish(where(counts, losses, 0), weights, options.reduction ?? "mean");
}

function weighted(logs: Tensor, weight: Tensor | undefined, dim: number): Tensor {
  return weight === undefined
    ? logs
    : mul(
        logs,
        reshape(
          weight,
          logs.shape.map((size, d) => (d === dim ? size : 1)),
        ),
      );
}

function againstProbabilities(
  logs: Tensor,
  target: Tensor,
  { reduction = "mean", weight, labelSmoothing = 0 }: ClassLossOptions & { labelSmoothing?: number },
): Tensor {
  const dim = classDim(logs);
  const classes = logs.shape[dim]!;
  const smoothed =
    labelSmoothing === 0 ? target : add(mul(target, 1 - labelSmoothing), labelSmoothing / classes);
  const losses = neg(sum(mul(weighted(logs, weight, dim), smoothed), dim));
  if (reduction === "none") return losses;
  return reduction === "sum" ? sum(losses) : named(div(sum(losses), losses.numel()), "DivBackward1");
}
