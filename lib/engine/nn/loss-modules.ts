import { type Callable, callable } from "../callable";
import { requireOptions } from "../checks";
import type { Tensor } from "../tensor";
import { crossEntropy, nllLoss } from "./class-losses";
import {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  huberLoss,
  klDiv,
  l1Loss,
  mseLoss,
  smoothL1Loss,
} from "./losses";
import { Module } from "./module";

type LossFunction<O> = (input: Tensor, target: Tensor, options?: O) => Tensor;

/** A module that compares an input with a target. */
export type LossLayer = ((input: Tensor, target: Tensor) => Tensor) & Module;

/** The module of a loss: it is made with the options and called with input and target. */
function lossModule<O extends object>(
  name: string,
  loss: LossFunction<O>,
): Callable<[options?: O], LossLayer> {
  class LossModule extends (Module as new () => LossLayer) {
    constructor(private readonly options?: O) {
      super();
      if (options !== undefined) requireOptions(name, options, '{ reduction: "sum" }');
    }

    forward(input: Tensor, target: Tensor): Tensor {
      return loss(input, target, this.options);
    }
  }
  return callable<[options?: O], LossModule>(name, LossModule);
}

/** Mean of (x − y)². */
export const MSELoss = lossModule("MSELoss", mseLoss);
/** Mean of |x − y|. */
export const L1Loss = lossModule("L1Loss", l1Loss);
/** Squares below beta, straight above. */
export const SmoothL1Loss = lossModule("SmoothL1Loss", smoothL1Loss);
/** Squares up to delta, straight above. */
export const HuberLoss = lossModule("HuberLoss", huberLoss);
/** Binary cross-entropy of probabilities. */
export const BCELoss = lossModule("BCELoss", binaryCrossEntropy);
/** Binary cross-entropy of logits: the sigmoid is part of it, without loss of digits. */
export const BCEWithLogitsLoss = lossModule("BCEWithLogitsLoss", binaryCrossEntropyWithLogits);
/** How far a distribution, given by its logarithms, is from the target. */
export const KLDivLoss = lossModule("KLDivLoss", klDiv);
/** Cross-entropy of scores with class indices or probabilities: the softmax is part of it. */
export const CrossEntropyLoss = lossModule("CrossEntropyLoss", crossEntropy);
/** Negative log-likelihood of log-probabilities with class indices. */
export const NLLLoss = lossModule("NLLLoss", nllLoss);
