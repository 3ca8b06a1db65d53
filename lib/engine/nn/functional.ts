/** The functions of torch.nn.functional, in camelCase. */
export { relu, sigmoid, tanh } from "../elementary";
export { celu, elu, selu } from "../exponential-units";
export { hardshrink, hardsigmoid, hardswish, hardtanh, softshrink } from "../hard";
export { oneHot } from "../indexing";
export { leakyRelu, prelu, relu6, rrelu, threshold } from "../rectifiers";
export { gelu, logsigmoid, mish, silu, softplus, softsign, tanhshrink } from "../smooth";
export { glu, logSoftmax, softmax, softmin } from "../softmax";
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
