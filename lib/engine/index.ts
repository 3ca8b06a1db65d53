/** What lessons import as "gradbook": PyTorch's names in camelCase. */
export { type ActivationRecord, activations } from "./activations";
export { add, div, maximum, minimum, mul, neg, sub } from "./arithmetic";
export type { BackwardOptions } from "./autograd";
export { full, ones, onesLike, type TensorOptions, tensor, zeros, zerosLike } from "./create";
export type { DType } from "./dtype";
export { abs, exp, log, relu, sigmoid, sqrt, tanh } from "./elementary";
export {
  ArgumentError,
  DtypeError,
  EngineError,
  GradError,
  IndexError,
  ShapeError,
  TodoError,
} from "./errors";
export { enableGrad, isGradEnabled, noGrad } from "./graph";
export * as host from "./host";
export { matmul } from "./matmul";
export * as nn from "./nn";
export { pow } from "./power";
export { print } from "./print";
export { manualSeed, rand, randint, randn, randperm } from "./random";
export { arange, eye, linspace } from "./ranges";
export { mean } from "./reduce";
export type { Shape } from "./shape-types";
export { expand, sum } from "./sum";
export { Tensor } from "./tensor";
export { todo } from "./todo";
export { permute, reshape, transpose } from "./views";
export { eq, ge, gt, le, lt, ne, where } from "./where";

import "./autograd";
import "./read";
import "./format";
