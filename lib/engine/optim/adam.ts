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
  storageOf,
  type WithLearningRate,
  withLearningRate,
} from "./optimizer";

type Settings = {
  learningRate: number;
  betas: readonly [number, number];
  eps: number;
  weightDecay: number;
  amsgrad: boolean;
};
export type AdamOptions = WithLearningRate & Partial<Omit<Settings, "learningRate">>;

const defaults: Settings = {
  learningRate: 0.001,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weightDecay: 0,
  amsgrad: false,
};

/** One step along m̂ / (√v̂ + eps), with m and v the running means of g and g², corrected for their start at 0. */
function adamStep(
  x: Data,
  gradient: (i: number) => number,
  state: State,
  { learningRate, betas, eps, amsgrad }: Settings,
): void {
  const [beta1, beta2] = betas;
  const mean = arrayOf(state, "mean", x);
  const square = arrayOf(state, "square", x);
  const largest = amsgrad ? arrayOf(state, "largest", x) : square;
  const stepSize = learningRate / (1 - beta1 ** state.steps);
  const root = Math.sqrt(1 - beta2 ** state.steps);
  for (let i = 0; i < x.length; i++) {
    const g = gradient(i);
    mean[i] = mean[i]! * beta1 + (1 - beta1) * g;
    square[i] = square[i]! * beta2 + (1 - beta2) * g * g;
    if (amsgrad) largest[i] = Math.max(largest[i]!, square[i]!);
    x[i] = x[i]! - (stepSize * mean[i]!) / (Math.sqrt(largest[i]!) / root + eps);
  }
}

/** The same by the kernel; false where it cannot. */
function adamStepFast(x: Tensor, gradient: Tensor, state: State, settings: Settings): boolean {
  if (settings.amsgrad || gradient.dtype !== "float32" || !gradient.isContiguous) return false;
  const { data } = x.storage;
  const moments = [storageOf(state, "mean", data), storageOf(state, "square", data)] as const;
  const storages = [x.storage, gradient.storage, ...moments];
  if (x.dtype !== "float32" || storages.some((storage) => addressOfAll(storage) === 0)) return false;
  // When one has to make room, others leave: then JavaScript does it this once.
  const addresses = storages.map((storage) => storage.address);
  if (addresses.includes(0)) return false;
  const [to, from, mean, square] = addresses as [number, number, number, number];
  const [beta1, beta2] = settings.betas;
  native()!.adam(
    x.numel(),
    to,
    from + gradient.offset * 4,
    mean,
    square,
    beta1,
    1 - beta1,
    beta2,
    1 - beta2,
    settings.learningRate / (1 - beta1 ** state.steps),
    Math.sqrt(1 - beta2 ** state.steps),
    settings.eps,
  );
  for (const moment of moments) moment.version++;
  return true;
}

class AdamOptimizer extends Optimizer<Settings> {
  constructor(params: Params<Settings>, options: AdamOptions = {}) {
    super(params, { ...defaults, ...withLearningRate(options, defaults) });
  }

  protected override updateFast(x: Tensor, gradient: Tensor, state: State, settings: Settings): boolean {
    return settings.weightDecay === 0 && adamStepFast(x, gradient, state, settings);
  }

  protected update(x: Data, gradient: Data, state: State, options: Settings): void {
    adamStep(x, (i) => gradient[i]! + options.weightDecay * x[i]!, state, options);
  }
}

/** Kingma and Ba 2015; weightDecay adds weightDecay·x to the gradient, amsgrad keeps the largest v. As torch.optim.Adam. */
export const Adam = callable("Adam", AdamOptimizer);
export type Adam = AdamOptimizer;

class AdamWOptimizer extends Optimizer<Settings> {
  constructor(params: Params<Settings>, options: AdamOptions = {}) {
    super(params, { ...defaults, weightDecay: 0.01, ...withLearningRate(options, defaults) });
  }

  protected update(x: Data, gradient: Data, state: State, options: Settings): void {
    for (let i = 0; i < x.length; i++) x[i] = x[i]! * (1 - options.learningRate * options.weightDecay);
    adamStep(x, (i) => gradient[i]!, state, options);
  }
}

/** Adam that first shrinks x by learningRate·weightDecay·x, apart from the gradient (Loshchilov and Hutter 2019). As torch.optim.AdamW. */
export const AdamW = callable("AdamW", AdamWOptimizer);
export type AdamW = AdamWOptimizer;
