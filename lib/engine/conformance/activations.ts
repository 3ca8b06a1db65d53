import { nn, type Tensor } from "../index";
import { numbersByName } from "./arguments";
import type { Operation, Operations } from "./operations";

/** Activations that are made without arguments. */
export type ActivationName = {
  [N in ModuleName]: (typeof nn)[N] extends () => nn.Module ? N : never;
}[ModuleName];

type ModuleName = Exclude<keyof typeof nn, "Sequential" | "Flatten">;

type Numbers = Record<string, number>;

type Make = (parameters: Numbers) => (x: Tensor) => Tensor;

const plain =
  (make: Make): Operation =>
  ({ x }, args) =>
    make(numbersByName(args, { min_val: "min", max_val: "max" }))(x!);

const along =
  (make: (dim: number) => (x: Tensor) => Tensor): Operation =>
  ({ x }, args) =>
    make(Number(args.dim))(x!);

/** A module in evaluation mode; RReLU draws in training. */
const evaluated = (parameters: Numbers) => nn.RReLU(parameters).eval();

export const activation: Operations = {
  CELU: plain((p) => nn.CELU(p)),
  ELU: plain((p) => nn.ELU(p)),
  GELU: ({ x }, args) => nn.GELU(args.approximate === "tanh" ? { approximate: "tanh" } : {})(x!),
  GLU: along((dim) => nn.GLU(dim)),
  Hardshrink: plain((p) => nn.Hardshrink(p)),
  Hardsigmoid: plain(() => nn.Hardsigmoid()),
  Hardswish: plain(() => nn.Hardswish()),
  Hardtanh: plain((p) => nn.Hardtanh(p)),
  LeakyReLU: plain((p) => nn.LeakyReLU(p)),
  LogSigmoid: plain(() => nn.LogSigmoid()),
  LogSoftmax: along((dim) => nn.LogSoftmax(dim)),
  Mish: plain(() => nn.Mish()),
  PReLU: ({ x, weight }) => nn.functional.prelu(x!, weight!),
  RReLU: plain(evaluated),
  ReLU: plain(() => nn.ReLU()),
  ReLU6: plain(() => nn.ReLU6()),
  SELU: plain(() => nn.SELU()),
  SiLU: plain(() => nn.SiLU()),
  Sigmoid: plain(() => nn.Sigmoid()),
  Softmax: along((dim) => nn.Softmax(dim)),
  Softmax2d: plain(() => nn.Softmax2d()),
  Softmin: along((dim) => nn.Softmin(dim)),
  Softplus: plain((p) => nn.Softplus(p)),
  Softshrink: plain((p) => nn.Softshrink(p)),
  Softsign: plain(() => nn.Softsign()),
  Tanh: plain(() => nn.Tanh()),
  Tanhshrink: plain(() => nn.Tanhshrink()),
  Threshold: plain((p) => nn.Threshold(p)),
};
