import { mul } from "./arithmetic";
import { requireNumber, requireOptions, requireSuch, requireTensor } from "./checks";
import { allocate } from "./dtype";
import { fromData } from "./elements";
import { ShapeError } from "./errors";
import { named } from "./graph";
import { type Parametric, parametric } from "./parametric";
import { type Pointwise, type PointwiseRule, pointwise } from "./pointwise";
import { generator } from "./random";
import { showShape } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import { reshape } from "./views";
import { gt, where } from "./where";

function leakyRule(slope: number): PointwiseRule {
  return {
    node: "LeakyReluBackward0",
    called: "leakyRelu",
    at: (x) => (x > 0 ? x : x * slope),
    back: (g, x) => (x > 0 ? g : g * slope),
  };
}

/** x above 0, else x · negativeSlope. The slope at 0 is negativeSlope. */
export const leakyRelu: Parametric<[negativeSlope?: number], "negativeSlope"> = parametric(
  { negativeSlope: 0.01 },
  leakyRule,
);

/** min(max(0, x), 6). The slope is 0 at both bounds. */
export const relu6: Pointwise = pointwise({
  node: "HardtanhBackward0",
  called: "relu6",
  at: (x) => Math.min(Math.max(x, 0), 6),
  back: (g, x) => (x > 0 && x < 6 ? g : 0),
});

/** x above `threshold`, else `value`. The slope at the threshold is 0. */
export const threshold: Parametric<[threshold: number, value: number], "threshold" | "value"> = parametric(
  { threshold: 0, value: 0 },
  (limit, value) => ({
    node: "ThresholdBackward0",
    at: (x) => (x <= limit! ? value! : x),
    back: (g, x) => (x <= limit! ? 0 : g),
  }),
);

/**
 * x above 0, else x · weight, with one weight for all or one for each channel (dimension 1). The slope at 0 is the
 * weight. x: [n, channels, …], weight: [1] or [channels]. As torch.nn.functional.prelu.
 */
export function prelu<S extends Shape>(x: Tensor<S>, weight: Tensor): Tensor<S> {
  requireTensor("prelu", x);
  requireTensor("prelu", weight, "the weight");
  const channels = x.ndim < 2 ? 1 : x.shape[1]!;
  if (weight.numel() !== 1 && weight.numel() !== channels)
    throw new ShapeError(
      `prelu: ${weight.numel()} weights do not fit ${showShape(x.shape)}: give 1, or one for each of the ${channels} channels of dimension 1.`,
    );
  const input: Tensor = x;
  const shape = input.shape.map((_, d) => (d === 1 && weight.numel() > 1 ? channels : 1));
  const positive = gt(input, 0);
  // x is masked before it meets the weight, because 0 · inf would turn the weight's gradient into NaN.
  const masked = mul(reshape(weight, shape), where(positive, 0, input));
  return named(where(positive, input, masked), "PreluBackward0") as Tensor as Tensor<S>;
}

export type RreluOptions = { lower?: number; upper?: number; training?: boolean };

/**
 * x above 0, else x · a. In training a is drawn anew for every such element, uniform on [lower, upper) in float64;
 * otherwise it is their middle. As torch.nn.functional.rrelu.
 */
export function rrelu<S extends Shape>(x: Tensor<S>, options: RreluOptions = {}): Tensor<S> {
  requireOptions("rrelu", options, "{ lower: 0.1, upper: 0.3 }");
  const { lower = 1 / 8, upper = 1 / 3, training = false } = options;
  requireNumber("rrelu", lower, "lower");
  requireSuch("rrelu", upper, "upper", "a number from lower up", (value) => value >= lower);
  requireTensor("rrelu", x);
  const input: Tensor = x;
  if (!training) return named(leakyRelu(x, (lower + upper) / 2), "RreluWithNoiseBackward0");
  const slopes = allocate(x.dtype, x.numel()).fill(1);
  const values = input.reshape([-1]).toArray() as number[];
  for (let i = 0; i < slopes.length; i++)
    if (values[i]! <= 0) slopes[i] = generator.uniform64() * (upper - lower) + lower;
  const result = mul(input, fromData(slopes, input.shape, x.dtype));
  return named(result, "RreluWithNoiseBackward0") as Tensor as Tensor<S>;
}
