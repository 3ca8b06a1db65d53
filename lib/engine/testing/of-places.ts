import fc from "fast-check";
import * as gb from "..";
import { nn, type Tensor, tensor } from "..";
import { type Cases, cases } from "./cases";
import { dimOf, partOf, shapes, shapeWith } from "./shapes";

type Drawn<T> = { shape: number[] } & T;

/** One input of a random shape, and what `more` draws for it. */
function one<T>(
  more: (shape: number[]) => fc.Arbitrary<T>,
  f: (x: Tensor, drawn: Drawn<T>) => Tensor,
  minLength = 0,
): Cases {
  return cases(
    shapeWith(more, minLength),
    ({ shape }) => [{ shape }],
    (drawn, x) => f(x, drawn),
  );
}

const wrapped = (dim: number, shape: readonly number[]) => (dim < 0 ? dim + shape.length : dim);
const along = (shape: number[]) =>
  dimOf(shape).map((dim) => ({ dim, size: shape[wrapped(dim, shape)] ?? 1 }));
const orderOf = (shape: number[]) =>
  fc.shuffledSubarray(
    shape.map((_, d) => d),
    { minLength: shape.length },
  );
const countOf = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1);
const indices = (numbers: number[], shape = [numbers.length]): Tensor =>
  (tensor(numbers, { dtype: "int64" }) as Tensor).reshape(shape);
/** Some of the indices of a dimension, maybe one more than once. */
const picked = (size: number) => fc.array(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 4 });
/** The parts with another factor each, joined: whether each went back to its own place can be seen. */
const joined = (parts: readonly Tensor[], dim: number) =>
  gb.cat(
    parts.map((part, i) => part.mul(i + 1)),
    dim,
  );

export const ofPlaces: Readonly<Record<string, Cases>> = {
  cat: cases(
    shapeWith(
      (shape) =>
        fc.record({
          dim: dimOf(shape),
          sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
        }),
      1,
      3,
    ),
    ({ shape, dim, sizes }) =>
      sizes.map((size) => ({ shape: shape.map((n, d) => (d === wrapped(dim, shape) ? size : n)) })),
    ({ dim }, ...inputs) => gb.cat(inputs, dim),
  ),
  chunk: one(
    (shape) =>
      along(shape).chain((at) => fc.integer({ min: 1, max: 4 }).map((chunks) => ({ ...at, chunks }))),
    (x, { dim, chunks }) => joined(gb.chunk(x, chunks, dim), dim),
    1,
  ),
  embedding: cases(
    fc.record({ rows: picked(3), width: fc.integer({ min: 1, max: 3 }) }),
    ({ width }) => [{ shape: [3, width] }],
    ({ rows }, weight) => nn.functional.embedding(indices(rows, [1, rows.length]), weight),
  ),
  expand: cases(
    shapes(0, 4).chain((whole) => partOf(whole).map((part) => ({ whole, part }))),
    ({ part }) => [{ shape: part }],
    ({ whole }, x) => gb.expand(x, whole),
  ),
  flatten: one(
    (shape) =>
      fc
        .tuple(fc.nat({ max: Math.max(shape.length - 1, 0) }), fc.nat({ max: Math.max(shape.length - 1, 0) }))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    (x, { start, end }) => gb.flatten(x, start, end),
  ),
  flip: one(
    (shape) => fc.record({ dims: fc.subarray(shape.map((_, d) => d - shape.length)) }),
    (x, { dims }) => gb.flip(x, dims),
  ),
  gather: one(
    (shape) =>
      along(shape).chain(({ dim, size }) =>
        fc.integer({ min: 1, max: 3 }).chain((length) => {
          const wanted = shape.map((n, d) => (d === wrapped(dim, shape) ? length : n));
          const count = countOf(wanted);
          return fc
            .array(fc.nat({ max: size - 1 }), { minLength: count, maxLength: count })
            .map((chosen) => ({ dim, wanted, chosen }));
        }),
      ),
    (x, { dim, wanted, chosen }) => gb.gather(x, dim, indices(chosen, wanted)),
    1,
  ),
  indexSelect: one(
    (shape) => along(shape).chain(({ dim, size }) => picked(size).map((chosen) => ({ dim, chosen }))),
    (x, { dim, chosen }) => gb.indexSelect(x, dim, indices(chosen)),
    1,
  ),
  narrow: one(
    (shape) =>
      along(shape).chain(({ dim, size }) =>
        fc
          .nat({ max: size - 1 })
          .chain((start) =>
            fc.integer({ min: 1, max: size - start }).map((length) => ({ dim, start, length })),
          ),
      ),
    (x, { dim, start, length }) => gb.narrow(x, dim, start, length),
    1,
  ),
  permute: one(
    (shape) => fc.record({ dims: orderOf(shape) }),
    (x, { dims }) => gb.permute(x, dims),
  ),
  repeat: one(
    (shape) =>
      fc.record({
        repeats: fc.array(fc.integer({ min: 1, max: 2 }), {
          minLength: shape.length,
          maxLength: shape.length + 1,
        }),
      }),
    (x, { repeats }) => gb.repeat(x, repeats),
  ),
  reshape: one(
    (shape) => fc.record({ dims: orderOf(shape), open: fc.boolean() }),
    (x, { shape, dims, open }) => {
      const sizes = dims.map((d) => shape[d]!);
      return gb.reshape(x, open ? [-1, ...sizes.slice(1)] : [1, ...sizes]);
    },
  ),
  select: one(
    (shape) =>
      along(shape).chain(({ dim, size }) =>
        fc.integer({ min: -size, max: size - 1 }).map((index) => ({ dim, index })),
      ),
    (x, { dim, index }) => gb.select(x, dim, index),
    1,
  ),
  slice: one(
    (shape) =>
      along(shape).chain(({ dim }) =>
        fc.record({
          dim: fc.constant(dim),
          start: fc.integer({ min: -5, max: 3 }),
          end: fc.integer({ min: -2, max: 5 }),
          step: fc.integer({ min: 1, max: 3 }),
        }),
      ),
    (x, { dim, start, end, step }) => gb.slice(x, dim, start, end, step),
    1,
  ),
  split: one(
    (shape) =>
      along(shape).chain(({ dim, size }) =>
        fc
          .oneof(
            fc.integer({ min: 1, max: 4 }),
            fc.nat({ max: size }).map((first) => [first, size - first]),
          )
          .map((parts) => ({ dim, parts })),
      ),
    (x, { dim, parts }) => joined(gb.split(x, parts, dim), dim),
    1,
  ),
  squeeze: one(
    (shape) => fc.record({ dim: fc.option(dimOf(shape), { nil: undefined }) }),
    (x, { dim }) => gb.squeeze(x, dim),
  ),
  stack: cases(
    shapeWith(
      (shape) => fc.record({ dim: dimOf([...shape, 1]), count: fc.integer({ min: 1, max: 3 }) }),
      0,
      3,
    ),
    ({ shape, count }) => Array.from({ length: count }, () => ({ shape })),
    ({ dim }, ...inputs) => gb.stack(inputs, dim),
  ),
  transpose: one(
    (shape) => fc.record({ a: dimOf(shape), b: dimOf(shape) }),
    (x, { a, b }) => gb.transpose(x, a, b),
  ),
  tril: one(
    () => fc.record({ diagonal: fc.integer({ min: -2, max: 2 }) }),
    (x, { diagonal }) => gb.tril(x, diagonal),
    2,
  ),
  triu: one(
    () => fc.record({ diagonal: fc.integer({ min: -2, max: 2 }) }),
    (x, { diagonal }) => gb.triu(x, diagonal),
    2,
  ),
  unsqueeze: one(
    (shape) => fc.record({ dim: dimOf([...shape, 1]) }),
    (x, { dim }) => gb.unsqueeze(x, dim),
  ),
};
