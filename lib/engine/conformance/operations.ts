import {
  abs,
  add,
  div,
  exp,
  log,
  maximum,
  minimum,
  mul,
  neg,
  nn,
  sigmoid,
  sqrt,
  sub,
  type Tensor,
  tanh,
} from "../index";

export type Inputs = Record<string, Tensor>;
export type Arguments = { dim?: unknown; keepdim?: unknown; exponent?: unknown; [name: string]: unknown };
export type Operation = (inputs: Inputs, args: Arguments) => Tensor;

const unaryFunctions = { neg, abs, exp, log, sqrt, sigmoid, tanh };
const binaryFunctions = { add, sub, mul, div, maximum, minimum };

function mapValues<T>(functions: Record<string, T>, call: (f: T) => Operation): Record<string, Operation> {
  return Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, call(f)]));
}

const unary: Record<string, Operation> = {
  ...mapValues(
    unaryFunctions,
    (f) =>
      ({ x }) =>
        f(x!),
  ),
  pow_scalar: ({ x }, { exponent }) => x!.pow(Number(exponent)),
};

const binary: Record<string, Operation> = {
  ...mapValues(
    binaryFunctions,
    (f) =>
      ({ a, b }) =>
        f(a!, b!),
  ),
  pow: ({ a, b }) => a!.pow(b!),
};

const activation: Record<string, Operation> = {
  ReLU: ({ x }) => nn.ReLU()(x!),
  Sigmoid: ({ x }) => nn.Sigmoid()(x!),
  Tanh: ({ x }) => nn.Tanh()(x!),
};

const reduction = (args: Arguments) =>
  [args.dim ?? undefined, { keepdim: args.keepdim === true }] as [number | undefined, { keepdim: boolean }];

const reduce: Record<string, Operation> = {
  sum: ({ x }, args) => x!.sum(...reduction(args)),
  mean: ({ x }, args) => x!.mean(...reduction(args)),
};

/** The engine's call for every operation of the golden files that have inputs, an output and gradients. */
export const operations: Record<string, Record<string, Operation>> = {
  activation,
  unary,
  binary,
  reduce,
  matmul: { matmul: ({ a, b }) => a!.matmul(b!) },
};
