import { callable } from "../callable";
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

/** The module of a loss: it is made with the options and called with input and target. */
function lossModule<O extends object>(name: string, loss: LossFunction<O>) {
  class LossModule extends (Module as new () => ((input: Tensor, target: Tensor) => Tensor) & Module) {
    constructor(private readonly options?: O) {
      super();
    }

    forward(input: Tensor, target: Tensor): Tensor {
      return loss(input, target, this.options);
    }
  }
  return callable<[options?: O], LossModule>(name, LossModule);
}

export const MSELoss = lossModule("MSELoss", mseLoss);
export const L1Loss = lossModule("L1Loss", l1Loss);
export const SmoothL1Loss = lossModule("SmoothL1Loss", smoothL1Loss);
export const HuberLoss = lossModule("HuberLoss", huberLoss);
export const BCELoss = lossModule("BCELoss", binaryCrossEntropy);
export const BCEWithLogitsLoss = lossModule("BCEWithLogitsLoss", binaryCrossEntropyWithLogits);
export const KLDivLoss = lossModule("KLDivLoss", klDiv);
export const CrossEntropyLoss = lossModule("CrossEntropyLoss", crossEntropy);
export const NLLLoss = lossModule("NLLLoss", nllLoss);
