import {
  abs,
  add,
  atan,
  ceil,
  cos,
  cosh,
  div,
  erf,
  erfc,
  exp,
  exp2,
  expm1,
  floor,
  log,
  log1p,
  log2,
  log10,
  maximum,
  minimum,
  mul,
  neg,
  reciprocal,
  relu,
  round,
  rsqrt,
  sigmoid,
  sign,
  sin,
  sinh,
  sqrt,
  square,
  sub,
  type Tensor,
  tanh,
  trunc,
} from "../index";
import { numbersByName } from "./arguments";
import type { Operation, Operations } from "./operations";

function each<F>(functions: Readonly<Record<string, F>>, operation: (apply: F) => Operation): Operations {
  return Object.fromEntries(Object.entries(functions).map(([name, apply]) => [name, operation(apply)]));
}

const ofOne = {
  abs,
  atan,
  ceil,
  cos,
  cosh,
  erf,
  erfc,
  exp,
  exp2,
  expm1,
  floor,
  log,
  log10,
  log1p,
  log2,
  neg,
  reciprocal,
};
const ofOneToo = { relu, round, rsqrt, sigmoid, sign, sin, sinh, sqrt, square, tanh, trunc };

export const unary: Operations = {
  ...each<(x: Tensor) => Tensor>({ ...ofOne, ...ofOneToo }, (apply) => (inputs) => apply(inputs.x!)),
  pow_scalar: ({ x }, args) => x!.pow(Number(args.exponent)),
  clamp: ({ x }, args) => x!.clamp(numbersByName(args)),
};

export const binary: Operations = {
  ...each<(a: Tensor, b: Tensor) => Tensor>(
    { add, div, maximum, minimum, mul, sub },
    (apply) => (inputs) => apply(inputs.a!, inputs.b!),
  ),
  pow: ({ a, b }) => a!.pow(b!),
};
