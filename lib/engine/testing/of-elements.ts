import fc from "fast-check";
import * as gb from "..";
import { nn, type Tensor } from "..";
import { type Cases, cases } from "./cases";
import { shapes } from "./shapes";

const F = nn.functional;
const any: [low: number, high: number] = [-4, 4];

/** A function of each element, on tensors of any shape with elements in the range. */
function each(f: (x: Tensor) => Tensor, [low, high] = any): Cases {
  return cases(
    shapes(),
    (shape) => [{ shape, low, high }],
    (_, x) => f(x),
  );
}

/** A number from a short list: parameters whose multiples of 1/64 keep kinks away from the elements. */
const oneOf = (...values: number[]) => fc.constantFrom(...values);

/** The same with parameters, drawn from lists by their names. */
function eachWith<P extends Record<string, unknown>>(
  parameters: { [N in keyof P]: fc.Arbitrary<P[N]> },
  f: (x: Tensor, parameters: P) => Tensor,
): Cases {
  return cases(
    fc.record({ shape: shapes(), parameters: fc.record(parameters) as fc.Arbitrary<P> }),
    ({ shape }) => [{ shape, low: -4, high: 4 }],
    ({ parameters: drawn }, x) => f(x, drawn),
  );
}

const above0: [number, number] = [0.125, 3];

export const ofElements: Readonly<Record<string, Cases>> = {
  abs: each(gb.abs),
  atan: each(gb.atan),
  ceil: each(gb.ceil),
  clamp: eachWith({ min: oneOf(-2, -0.5), max: oneOf(-1, 0.75, 3) }, (x, bounds) => gb.clamp(x, bounds)),
  clone: each(gb.clone),
  cos: each(gb.cos),
  cosh: each(gb.cosh, [-2, 2]),
  erf: each(gb.erf),
  erfc: each(gb.erfc),
  exp: each(gb.exp, [-3, 2]),
  exp2: each(gb.exp2, [-3, 2]),
  expm1: each(gb.expm1, [-3, 2]),
  floor: each(gb.floor),
  log: each(gb.log, above0),
  log10: each(gb.log10, above0),
  log1p: each(gb.log1p, [-0.75, 3]),
  log2: each(gb.log2, above0),
  neg: each((x) => gb.neg(x)),
  reciprocal: each(gb.reciprocal, above0),
  round: each(gb.round),
  rsqrt: each(gb.rsqrt, above0),
  sign: each(gb.sign),
  sin: each(gb.sin),
  sinh: each(gb.sinh, [-2, 2]),
  sqrt: each(gb.sqrt, above0),
  square: each(gb.square),
  tanh: each(gb.tanh),
  trunc: each(gb.trunc),

  celu: eachWith({ alpha: oneOf(0.5, 1, 2) }, (x, p) => F.celu(x, p)),
  elu: eachWith({ alpha: oneOf(0.5, 1, 2) }, (x, p) => F.elu(x, p)),
  gelu: eachWith({ approximate: fc.constantFrom("none" as const, "tanh" as const) }, (x, p) => F.gelu(x, p)),
  hardshrink: eachWith({ lambd: oneOf(0.5, 1.25) }, (x, p) => F.hardshrink(x, p)),
  hardsigmoid: each(F.hardsigmoid),
  hardswish: each(F.hardswish),
  hardtanh: eachWith({ min: oneOf(-2, -1), max: oneOf(-0.5, 1) }, (x, p) => F.hardtanh(x, p)),
  leakyRelu: eachWith({ negativeSlope: oneOf(0.01, 0.3, -1) }, (x, p) => F.leakyRelu(x, p)),
  logsigmoid: each(F.logsigmoid),
  mish: each(F.mish),
  relu: each(F.relu),
  relu6: each((x) => F.relu6(x.mul(2)), [-2, 5]),
  rrelu: eachWith({ training: fc.boolean() }, (x, p) => {
    gb.manualSeed(1);
    return F.rrelu(x, p);
  }),
  selu: each(F.selu),
  sigmoid: each(F.sigmoid),
  silu: each(F.silu),
  softplus: eachWith({ beta: oneOf(0.5, 1, 2), threshold: oneOf(1, 20) }, (x, { beta, threshold }) =>
    F.softplus(x, beta, threshold),
  ),
  softshrink: eachWith({ lambd: oneOf(0.5, 1.25) }, (x, p) => F.softshrink(x, p)),
  softsign: each(F.softsign),
  tanhshrink: each(F.tanhshrink),
  threshold: eachWith({ threshold: oneOf(-1, 0.5), value: oneOf(0, 20) }, (x, { threshold, value }) =>
    F.threshold(x, threshold, value),
  ),
  dropout: eachWith({ p: oneOf(0, 0.5) }, (x, p) => {
    gb.manualSeed(1);
    return F.dropout(x, p);
  }),
};
