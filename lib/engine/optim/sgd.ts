import { callable } from "../callable";
import type { Data } from "../dtype";
import { native } from "../native";
import type { Tensor } from "../tensor";
import {
  addressOfAll,
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
    if (settings.momentum !== 0 || settings.weightDecay !== 0) return false;
    if (x.dtype !== "float32" || gradient.dtype !== "float32" || !gradient.isContiguous) return false;
    if (addressOfAll(gradient.storage) === 0 || addressOfAll(x.storage) === 0) return false;
    // When the second has to make room, the first leaves: then JavaScript does it this once.
    const from = gradient.storage.address;
    if (from === 0) return false;
    native()!.descend(x.storage.length, x.storage.address, from + gradient.offset * 4, settings.learningRate);
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
