/** The functions of torch.nn.functional, in camelCase. */
export { relu, sigmoid, tanh } from "../elementary";
export * from "../exponential-units";
export * from "../hard";
export { oneHot } from "../indexing";
export * from "../rectifiers";
export * from "../smooth";
export * from "../softmax";
export * from "./class-losses";
export * from "./linear-function";
export {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  huberLoss,
  klDiv,
  type LossOptions,
  l1Loss,
  mseLoss,
  type Reduction,
  smoothL1Loss,
} from "./losses";
export { dropout, type LayerNormOptions, layerNorm } from "./normalise";
