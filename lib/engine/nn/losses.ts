import { add, div, mul, neg, sub } from "../arithmetic";
import { requireNotNegative, requireOptions, requireSuch, requireTensor, requireWord } from "../checks";
import { clamp } from "../clamp";
import { abs, exp, log } from "../elementary";
import { fromNumber } from "../elements";
import { ArgumentError, ShapeError } from "../errors";
import { GradNode, isRecorded, named, noGrad, type Rule, record } from "../graph";
import { log1p } from "../logarithms";
import { native } from "../native";
import { mean } from "../reduce";
import { sameShape, showShape } from "../shape";
import { logsigmoid } from "../smooth";
import { addressOfMany, sum } from "../sum";
import type { Tensor } from "../tensor";
import { eq, gt, le, lt, where } from "../where";

/** "mean" over all elements, their "sum", or "none": one loss for each element. */
export type Reduction = "mean" | "sum" | "none";
export type LossOptions = { reduction?: Reduction };

export function reduced(losses: Tensor, reduction: Reduction): Tensor {
  requireWord("loss", reduction, "reduction", ["mean", "sum", "none"]);
  if (reduction === "none") return losses;
  return reduction === "sum" ? sum(losses) : mean(losses);
}

function checkSameShape(operation: string, input: Tensor, target: Tensor): void {
  requireTensor(operation, input);
  requireTensor(operation, target, "the target");
  if (!sameShape(input.shape, target.shape))
    throw new ShapeError(
      `${operation}: the input has shape ${showShape(input.shape)} and the target ${showShape(target.shape)}; they must be equal. Reshape one of them: broadcasting here would compare every pair.`,
    );
}

/** (x − y)². */
export function mseLoss(input: Tensor, target: Tensor, options: LossOptions = {}): Tensor {
  requireOptions("mseLoss", options, `{ reduction: "sum" }`);
  const { reduction = "mean" } = options;
  checkSameShape("mseLoss", input, target);
  const whole = reduction === "none" ? null : squaredDistance(input, target, reduction);
  if (whole !== null) return whole;
  const difference = sub(input, target);
  const loss = reduced(mul(difference, difference), reduction);
  return named(loss, "MseLossBackward0");
}

/** The mean or the sum of squares by one kernel, or null where it cannot. */
function squaredDistance(input: Tensor, target: Tensor, reduction: "mean" | "sum"): Tensor | null {
  const count = input.numel();
  const [from, to] = [addressOfMany(input), addressOfMany(target)];
  if (from === 0 || to === 0) return null;
  const share = reduction === "mean" ? 1 / count : 1;
  const loss = fromNumber(native()!.squaredDistance(count, from, to) * share, []);
  if (!isRecorded(input, target)) return loss;
  const node = new GradNode("MseLossBackward0");
  if (target.requiresGrad) node.follow(target, ofSquares, input, 2 * share);
  if (input.requiresGrad) node.follow(input, ofSquares, target, 2 * share);
  node.save(target);
  node.save(input);
  return node.made(loss);
}

const ofSquares: Rule<number> = (g, x, other, twice) => mul(sub(x, other), mul(g, twice));

/** |x − y|; the slope at equality is 0. */
export function l1Loss(input: Tensor, target: Tensor, options: LossOptions = {}): Tensor {
  requireOptions("l1Loss", options, `{ reduction: "sum" }`);
  const { reduction = "mean" } = options;
  checkSameShape("l1Loss", input, target);
  return reduced(abs(sub(input, target)), reduction);
}

/** d²/(2·beta) where d = |x − y| < beta, else d − beta/2. For beta = 0 both slopes at equality are −1, as in PyTorch. */
export function smoothL1Loss(
  input: Tensor,
  target: Tensor,
  options: LossOptions & { beta?: number } = {},
): Tensor {
  requireOptions("smoothL1Loss", options, `{ beta: 1 }`);
  const { reduction = "mean", beta = 1 } = options;
  checkSameShape("smoothL1Loss", input, target);
  requireNotNegative("smoothL1Loss", beta, "beta");
  const d = abs(difference(input, target));
  const losses = beta === 0 ? d : where(lt(d, beta), mul(mul(d, d), 0.5 / beta), sub(d, 0.5 * beta));
  return sloped("SmoothL1LossBackward0", losses, input, target, reduction, (x) =>
    // NaN is neither, and stays.
    beta === 0 ? where(gt(x, 0), 1, where(le(x, 0), -1, x)) : clamp(div(x, beta), { min: -1, max: 1 }),
  );
}

/** What the losses of distances are computed from, without history: their slopes are written beside them. */
function difference(input: Tensor, target: Tensor): Tensor {
  return sub(input.detach(), target.detach());
}

/** Losses of a distance with the slope by x − y, which by y − x is that of the target. */
function sloped(
  name: string,
  losses: Tensor,
  input: Tensor,
  target: Tensor,
  reduction: Reduction,
  slope: (difference: Tensor) => Tensor,
): Tensor {
  const each = record(
    losses,
    name,
    [
      [input, (g) => mul(g, slope(sub(input, target)))],
      [target, (g) => mul(g, slope(sub(target, input)))],
    ],
    [input, target],
  );
  return named(reduced(each, reduction), name);
}

/** d²/2 where d = |x − y| ≤ delta, else delta · (d − delta/2). */
export function huberLoss(
  input: Tensor,
  target: Tensor,
  options: LossOptions & { delta?: number } = {},
): Tensor {
  requireOptions("huberLoss", options, `{ delta: 1 }`);
  const { reduction = "mean", delta = 1 } = options;
  checkSameShape("huberLoss", input, target);
  requireSuch("huberLoss", delta, "delta", "a number above 0", (value) => value > 0);
  const d = abs(difference(input, target));
  const losses = where(le(d, delta), mul(mul(d, d), 0.5), mul(sub(d, 0.5 * delta), delta));
  return sloped("HuberLossBackward0", losses, input, target, reduction, (x) =>
    clamp(x, { min: -delta, max: delta }),
  );
}

// PyTorch 1.13 keeps this bound in float32 also where it computes in float64.
const smallestDenominator = Math.fround(1e-12);

/**
 * −w · (y ln p + (1 − y) ln(1 − p)) for probabilities p. Logarithms are cut at −100, so the loss stays finite; the
 * gradient w · (p − y) / (p(1 − p)) is taken with a denominator of at least 10⁻¹².
 */
export function binaryCrossEntropy(
  input: Tensor,
  target: Tensor,
  options: LossOptions & { weight?: Tensor } = {},
): Tensor {
  requireOptions("binaryCrossEntropy", options, `{ reduction: "sum" }`);
  const { reduction = "mean", weight } = options;
  checkSameShape("binaryCrossEntropy", input, target);
  const [p, y] = [input.detach(), target.detach()];
  if (!p.ge(0).logicalAnd(p.le(1)).all().item())
    throw new ArgumentError(
      "binaryCrossEntropy: the input must be probabilities from 0 to 1. Use binaryCrossEntropyWithLogits for values before the sigmoid.",
    );
  const cut = (x: Tensor) => clamp(x, { min: -100 });
  const losses = neg(add(mul(y, cut(log(p))), mul(sub(1, y), cut(log1p(neg(p))))));
  const back = (g: Tensor) =>
    mul(g, div(sub(input, target), clamp(mul(input, sub(1, input)), { min: smallestDenominator })));
  const backTarget = (g: Tensor) => mul(g, sub(log1p(neg(input)), log(input)));
  const entropy = record(
    losses,
    "BinaryCrossEntropyBackward0",
    [
      [input, back],
      [target, backTarget],
    ],
    [input, target],
  );
  const loss = reduced(weight === undefined ? entropy : mul(entropy, weight), reduction);
  return named(loss, "BinaryCrossEntropyBackward0");
}

/**
 * The same on logits x (p = σ(x)), without loss of digits: (1 − y)·x − (1 + (posWeight − 1)·y) · ln σ(x).
 * posWeight: weight of the positive class, of a shape that broadcasts.
 */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  options: LossOptions & { weight?: Tensor; posWeight?: Tensor } = {},
): Tensor {
  requireOptions("binaryCrossEntropyWithLogits", options, `{ reduction: "sum" }`);
  const { reduction = "mean", weight, posWeight } = options;
  checkSameShape("binaryCrossEntropyWithLogits", input, target);
  const positive =
    posWeight === undefined
      ? logsigmoid(input)
      : mul(add(mul(sub(posWeight, 1), target), 1), logsigmoid(input));
  const losses = sub(mul(sub(1, target), input), positive);
  const loss = reduced(weight === undefined ? losses : mul(losses, weight), reduction);
  return named(loss, "BinaryCrossEntropyWithLogitsBackward0");
}

/**
 * y · (ln y − x) for x = ln q: how far q is from y; 0 where y = 0. With `logTarget` the target is ln y.
 * "batchmean" divides the sum by the first size, which is the divergence's own definition; "mean" by all elements.
 */
export function klDiv(
  input: Tensor,
  target: Tensor,
  options: { reduction?: Reduction | "batchmean"; logTarget?: boolean } = {},
): Tensor {
  requireOptions("klDiv", options, `{ reduction: "batchmean" }`);
  const { reduction = "mean", logTarget = false } = options;
  requireTensor("klDiv", input);
  requireTensor("klDiv", target, "the target");
  requireWord("klDiv", reduction, "reduction", ["mean", "sum", "none", "batchmean"]);
  const losses = logTarget ? mul(exp(target), sub(target, input)) : sub(xlogy(target), mul(target, input));
  return reduction === "batchmean" ? div(sum(losses), input.shape[0] ?? 1) : reduced(losses, reduction);
}

/** y · ln y, and 0 at 0, where PyTorch's gradient ln y + y/y is NaN. */
function xlogy(y: Tensor): Tensor {
  const logs = () => where(eq(y, 0), 0, log(y));
  const value = noGrad(() => mul(y, logs()));
  return record(value, "XlogyBackward0", [[y, (g) => mul(g, add(logs(), div(y, y)))]], [y]);
}
