import { callable } from "../callable";
import type { Data } from "../dtype";
import {
  arrayOf,
  Optimizer,
  type Params,
  type State,
  type WithLearningRate,
  withLearningRate,
} from "./optimizer";

type RMSpropSettings = {
  learningRate: number;
  alpha: number;
  eps: number;
  weightDecay: number;
  momentum: number;
  centered: boolean;
};
export type RMSpropOptions = WithLearningRate & Partial<Omit<RMSpropSettings, "learningRate">>;

const rmspropDefaults: RMSpropSettings = {
  learningRate: 0.01,
  alpha: 0.99,
  eps: 1e-8,
  weightDecay: 0,
  momentum: 0,
  centered: false,
};

class RMSpropOptimizer extends Optimizer<RMSpropSettings> {
  constructor(params: Params<RMSpropSettings>, options: RMSpropOptions = {}) {
    super(params, { ...rmspropDefaults, ...withLearningRate(options, rmspropDefaults) });
  }

  protected update(x: Data, gradient: Data, state: State, options: RMSpropSettings): void {
    const { learningRate, alpha, eps, weightDecay, momentum, centered } = options;
    const square = arrayOf(state, "square", x);
    const mean = centered ? arrayOf(state, "mean", x) : null;
    const velocity = momentum > 0 ? arrayOf(state, "velocity", x) : null;
    for (let i = 0; i < x.length; i++) {
      const g = gradient[i]! + weightDecay * x[i]!;
      square[i] = alpha * square[i]! + (1 - alpha) * g * g;
      if (mean !== null) mean[i] = mean[i]! + (1 - alpha) * (g - mean[i]!);
      const spread = mean === null ? square[i]! : square[i]! - mean[i]! ** 2;
      let step = g / (Math.sqrt(spread) + eps);
      if (velocity !== null) step = velocity[i] = momentum * velocity[i]! + step;
      x[i] = x[i]! - learningRate * step;
    }
  }
}

/** Steps along g / (√(mean of g²) + eps); centered takes the mean's square off first. As torch.optim.RMSprop. */
export const RMSprop = callable("RMSprop", RMSpropOptimizer);
export type RMSprop = RMSpropOptimizer;

type AdagradSettings = {
  learningRate: number;
  lrDecay: number;
  weightDecay: number;
  initialAccumulatorValue: number;
  eps: number;
};
export type AdagradOptions = WithLearningRate & Partial<Omit<AdagradSettings, "learningRate">>;

const adagradDefaults: AdagradSettings = {
  learningRate: 0.01,
  lrDecay: 0,
  weightDecay: 0,
  initialAccumulatorValue: 0,
  eps: 1e-10,
};

class AdagradOptimizer extends Optimizer<AdagradSettings> {
  constructor(params: Params<AdagradSettings>, options: AdagradOptions = {}) {
    super(params, { ...adagradDefaults, ...withLearningRate(options, adagradDefaults) });
  }

  protected update(x: Data, gradient: Data, state: State, options: AdagradSettings): void {
    const squares = arrayOf(state, "squares", x, options.initialAccumulatorValue);
    const rate = options.learningRate / (1 + (state.steps - 1) * options.lrDecay);
    for (let i = 0; i < x.length; i++) {
      const g = gradient[i]! + options.weightDecay * x[i]!;
      squares[i] = squares[i]! + g * g;
      x[i] = x[i]! - (rate * g) / (Math.sqrt(squares[i]!) + options.eps);
    }
  }
}

/** Steps along g / (√(sum of g² so far) + eps), the rate divided by 1 + (steps − 1)·lrDecay. As torch.optim.Adagrad. */
export const Adagrad = callable("Adagrad", AdagradOptimizer);
export type Adagrad = AdagradOptimizer;
