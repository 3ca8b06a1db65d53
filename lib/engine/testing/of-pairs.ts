import fc from "fast-check";
import * as gb from "..";
import { nn, type Tensor, tensor } from "..";
import { type Cases, cases } from "./cases";
import { pairsOfShapes, partOf, shapes } from "./shapes";

type Binary = (a: Tensor, b: Tensor) => Tensor;

/** Two tensors that broadcasting makes equal; their elements are never equal. */
function pair(f: Binary, low?: number): Cases {
  return cases(
    pairsOfShapes(),
    ([a, b]) => [
      { shape: a, ...(low !== undefined && { low }) },
      { shape: b, ...(low !== undefined && { low }) },
    ],
    (_, a, b) => f(a, b),
  );
}

const size = fc.integer({ min: 1, max: 4 });

/** Shapes that matmul takes: two vectors, a matrix and a vector either way, matrices, batches. */
const factors = fc
  .record({
    n: size,
    k: size,
    m: size,
    batch: shapes(0, 2, 6),
    vectors: fc.constantFrom("none", "left", "right", "both"),
  })
  .chain(({ n, k, m, batch, vectors }) =>
    fc.tuple(partOf(batch), partOf(batch)).map(([batchA, batchB]) => ({
      a: vectors === "left" || vectors === "both" ? [k] : [...batchA, n, k],
      b: vectors === "right" || vectors === "both" ? [k] : [...batchB, k, m],
    })),
  );

/** A condition for a shape, from a list of choices that is repeated. */
const condition = (shape: readonly number[], choices: readonly boolean[]): Tensor =>
  (
    tensor(
      Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => choices[i % choices.length]!),
    ) as Tensor
  ).reshape(shape);

const choices = fc.array(fc.boolean(), { minLength: 3, maxLength: 7 });

const linearShapes = fc.record({ into: size, out: size, rows: shapes(0, 2, 6), bias: fc.boolean() });

export const ofPairs: Readonly<Record<string, Cases>> = {
  add: pair((a, b) => gb.add(a, b)),
  div: pair((a, b) => gb.div(a, b), 0.25),
  maximum: pair((a, b) => gb.maximum(a, b)),
  minimum: pair((a, b) => gb.minimum(a, b)),
  mul: pair((a, b) => gb.mul(a, b)),
  sub: pair((a, b) => gb.sub(a, b)),
  pow: fc.oneof(
    pair((a, b) => gb.pow(a, b), 0.25),
    cases(
      fc.record({ shape: shapes(), exponent: fc.constantFrom(-2, -0.5, 0, 0.5, 1, 2, 2.5, 3) }),
      ({ shape }) => [{ shape, low: 0.25 }],
      ({ exponent }, x) => gb.pow(x, exponent),
    ),
    cases(
      shapes(),
      (shape) => [{ shape }],
      (_, x) => gb.pow(1.5, x),
    ),
  ),
  where: cases(
    fc.record({ pair: pairsOfShapes(), choices }),
    ({ pair: [a, b] }) => [{ shape: a }, { shape: b }],
    (options, a, b) => gb.where(condition(a.add(b).shape, options.choices), a, b),
  ),
  matmul: cases(
    factors,
    ({ a, b }) => [{ shape: a }, { shape: b }],
    (_, a, b) => gb.matmul(a, b),
  ),
  einsum: cases(
    fc.record({
      b: size,
      i: size,
      j: size,
      equation: fc.constantFrom("bi,bj->bij", "bi,bj->ij", "bi,bj", "bi,bj->"),
    }),
    ({ b, i, j }) => [{ shape: [b, i] }, { shape: [b, j] }],
    ({ equation }, x, y) => gb.einsum(equation, x, y),
  ),
  linear: cases(
    linearShapes,
    ({ into, out, rows, bias }) => [
      { shape: [...rows, into] },
      { shape: [out, into] },
      ...(bias ? [{ shape: [out] }] : []),
    ],
    (_, x, weight, bias) => nn.functional.linear(x, weight, bias),
  ),
  prelu: cases(
    fc.record({ shape: shapes(), perChannel: fc.boolean() }),
    ({ shape, perChannel }) => [{ shape }, { shape: [perChannel ? (shape[1] ?? 1) : 1] }],
    (_, x, weight) => nn.functional.prelu(x, weight),
  ),
  maskedFill: cases(
    fc.record({ shape: shapes(), choices }),
    ({ shape }) => [{ shape }],
    (options, x) => gb.maskedFill(x, condition(x.shape, options.choices), 3),
  ),
  maskedSelect: cases(
    fc.record({ pair: pairsOfShapes(), choices }),
    ({ pair: [shape] }) => [{ shape }],
    ({ pair: [, mask], ...options }, x) => gb.maskedSelect(x, condition(mask, options.choices)),
  ),
};
