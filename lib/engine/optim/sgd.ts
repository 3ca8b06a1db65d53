import { callable } from "../callable";
import type { Data } from "../dtype";
import { native } from "../native";
import type { Tensor } from "../tensor";
import {
  addressesOf,
  arrayOf,
  Optimizer,
  type Params,
  type State,
  type WithLearningRate,
  withLearningRate,
} from "./optimizer";

type Settings = {
  learningRate: number;
  momentum: number;
  dampening: number;
  weightDecay: number;
  nesterov: boolean;
};
export type SGDOptions = WithLearningRate & Partial<Omit<Settings, "learningRate">>;

const defaults: Settings = {
  learningRate: 0.001,
  momentum: 0,
  dampening: 0,
  weightDecay: 0,
  nesterov: false,
};

class SGDOptimizer extends Optimizer<Settings> {
  constructor(params: Params<Settings>, options: SGDOptions = {}) {
    super(params, { ...defaults, ...withLearningRate(options, defaults) });
  }

  protected override updateFast(x: Tensor, gradient: Tensor, _state: State, settings: Settings): boolean {
    if (settings.momentum !== 0 || settings.weightDecay !== 0 || !gradient.isContiguous) return false;
    const addresses = gradient.dtype === "float32" ? addressesOf(x, gradient.storage) : null;
    if (addresses === null) return false;
    const [to, from] = addresses as [number, number];
    native()!.descend(x.numel(), to, from + gradient.offset * 4, settings.learningRate);
    return true;
  }

  protected update(
    x: Data,
    gradient: Data,
    state: State,
    { learningRate, momentum, dampening, weightDecay, nesterov }: Settings,
  ): void {
    const isFirst = !state.arrays.has("velocity");
    const velocity = momentum === 0 ? null : arrayOf(state, "velocity", x);
    for (let i = 0; i < x.length; i++) {
      let step = gradient[i]! + weightDecay * x[i]!;
      if (velocity !== null) {
        velocity[i] = isFirst ? step : momentum * velocity[i]! + (1 - dampening) * step;
        step = nesterov ? step + momentum * velocity[i]! : velocity[i]!;
      }
      x[i] = x[i]! - learningRate * step;
    }
  }
}

/**
 * Gradient descent: v ← momentum·v + (1 − dampening)·g, x ← x − learningRate·v, where the first v is g itself;
 * Nesterov steps along g + momentum·v. weightDecay adds weightDecay·x to g. As torch.optim.SGD.
 */
export const SGD = callable("SGD", SGDOptimizer);
export type SGD = SGDOptimizer;
