/** What lessons import as "gradbook": PyTorch's names in camelCase. */

export { reciprocal, rsqrt, square } from "./algebra";
export { add, div, mul, neg, sub } from "./arithmetic";
export type { BackwardOptions } from "./autograd";
export { clamp } from "./clamp";
export { full, fullLike, ones, onesLike, type TensorOptions, tensor, zeros, zerosLike } from "./create";
export * as data from "./datasets";
export { flatten, squeeze, unsqueeze } from "./dims";
export type { DType } from "./dtype";
export { einsum } from "./einsum";
export { abs, exp, log, relu, sigmoid, sqrt, tanh } from "./elementary";
export { erf, erfc } from "./erf";
export {
  ArgumentError,
  DtypeError,
  EngineError,
  GradError,
  IndexError,
  ShapeError,
  TodoError,
} from "./errors";
export * from "./exponential-units";
export { all, amax, amin, any, argmax, argmin, max, min } from "./extremes";
export { grad } from "./grad";
export { gradcheck } from "./gradcheck";
export { enableGrad, isGradEnabled, noGrad } from "./graph";
export * from "./hard";
export * as host from "./host";
export { flip, gather, indexSelect, oneHot } from "./indexing";
export * as inspect from "./inspect";
export { cat, chunk, repeat, split, stack } from "./joining";
export { exp2, expm1, log1p, log2, log10 } from "./logarithms";
export { logicalAnd, logicalNot, logicalOr } from "./logic";
export { maskedFill, maskedSelect, tril, triu } from "./masks";
export { matmul } from "./matmul";
export { maximum, minimum } from "./maximum";
export * as nn from "./nn";
export * as optim from "./optim";
export { Plot, type PlotDescription, plot } from "./plot";
export { pow } from "./power";
export { print } from "./print";
export { cumsum, logsumexp, prod } from "./products";
export { manualSeed, rand, randint, randn, randperm } from "./random";
export { arange, eye, linspace } from "./ranges";
export { type ActivationRecord, activations, allActivations, type VectorRecord } from "./records";
export * from "./rectifiers";
export { mean } from "./reduce";
export { type ReportOptions, report } from "./report";
export { ceil, floor, round, sign, trunc } from "./rounding";
export type { Shape } from "./shape-types";
export { narrow, select, slice } from "./slicing";
export * from "./smooth";
export * from "./softmax";
export { norm, std, variance } from "./statistics";
export { clone, expand, sum } from "./sum";
export { Tensor } from "./tensor";
export { todo } from "./todo";
export { type TrainOptions, type TrainStep, train } from "./train";
export { atan, cos, cosh, sin, sinh } from "./trigonometry";
export { permute, reshape, transpose } from "./views";
export { eq, ge, gt, le, lt, ne, where } from "./where";

import "./format";
import "./inplace";
import "./read";
