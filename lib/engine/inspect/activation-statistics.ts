import { onesLike } from "../create";
import { elements } from "../elements";
import { ArgumentError } from "../errors";
import { grad } from "../grad";
import { enableGrad } from "../graph";
import { GELU, PReLU, RReLU } from "../nn";
import { Activation } from "../nn/activation";
import type { Module } from "../nn/module";
import type { Tensor } from "../tensor";

/** What one activation layer gave, over all its units and all rows of the input. */
export type ActivationStatistics = {
  /** Dotted name within the net, such as "1". */
  name: string;
  /** The layer as it prints, such as "ReLU()". */
  layer: string;
  mean: number;
  /** Divided by n − 1, as Tensor.std. */
  std: number;
  min: number;
  max: number;
  /** Fraction of outputs that are exactly 0. */
  zeros: number;
  /** Fraction of outputs where the slope's size, |f′(x)|, is below `slopeBelow`. */
  saturated: number;
};

export type ActivationStatisticsOptions = {
  /** A unit counts as saturated where |f′(x)| is below this; 0.01 unless given. */
  slopeBelow?: number;
  /** Layers to look at instead of nn's: an activation of your own, say. Each must work element by element. */
  layers?: readonly Module[];
};

/**
 * Runs `net` on `x` and describes what each activation layer gave, in the order in which they ran. Looked at are those
 * layers of nn that work element by element (ReLU, GELU, PReLU …, not Softmax); a layer that runs twice is told twice.
 * No `.grad` changes and nothing stays recorded. The net runs as it stands: in training mode Dropout drops and BatchNorm
 * takes note of the batch. Throws ArgumentError when the net has no such layer.
 */
export function activationStatistics(
  net: Module,
  x: Tensor,
  { slopeBelow = 0.01, layers }: ActivationStatisticsOptions = {},
): ActivationStatistics[] {
  const watched = net
    .namedModules()
    .filter(([, module]) => layers?.includes(module) ?? isActivation(module))
    .map(([name, module]) => ({ name, module }));
  if (watched.length === 0)
    throw new ArgumentError(
      "activationStatistics: this net has no activation layer. Use nn.ReLU() and its kin as layers, or name your own with { layers: [net.act] }.",
    );
  const seen: ActivationStatistics[] = [];
  const hooks = watched.flatMap(({ name, module }) => [
    module.registerForwardPreHook((_, [input]) => input?.detach().requiresGrad_()),
    module.registerForwardHook((_, [input], output) => {
      const slope = grad(output, input!, { gradOutputs: [onesLike(output)] });
      seen.push({ name, layer: String(module), ...summaryOf(elements(output), elements(slope), slopeBelow) });
      return output.detach();
    }),
  ]);
  try {
    enableGrad(() => net(x));
  } finally {
    for (const hook of hooks) hook.remove();
  }
  return seen;
}

function isActivation(module: Module): boolean {
  return [Activation, GELU, PReLU, RReLU].some((kind) => module instanceof kind);
}

function summaryOf(values: ArrayLike<number>, slopes: ArrayLike<number>, slopeBelow: number) {
  const count = values.length;
  let [sum, squares, zeros, saturated] = [0, 0, 0, 0];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value === 0) zeros++;
    if (Math.abs(slopes[i]!) < slopeBelow) saturated++;
  }
  const mean = sum / count;
  for (let i = 0; i < count; i++) squares += (values[i]! - mean) ** 2;
  const std = Math.sqrt(squares / (count - 1));
  return { mean, std, min, max, zeros: zeros / count, saturated: saturated / count };
}
