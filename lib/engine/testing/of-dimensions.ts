import fc from "fast-check";
import * as gb from "..";
import { nn, type Tensor } from "..";
import { type Cases, cases } from "./cases";
import { dimOf, dimsOf, shapeWith } from "./shapes";

type Dims = number | number[] | undefined;
type Options = { keepdim: boolean };
type Range = { low?: number; high?: number; minLength?: number };

/** Over all dimensions, one or several, with and without keepdim. */
function over(f: (x: Tensor, dims: Dims, options: Options) => Tensor, range: Range = {}): Cases {
  return cases(
    shapeWith((shape) => fc.record({ dims: dimsOf(shape), keepdim: fc.boolean() }), range.minLength),
    ({ shape }) => [{ shape, ...range }],
    ({ dims, keepdim }, x) => f(x, dims, { keepdim }),
  );
}

/** Over all dimensions or one. */
function overOne(
  f: (x: Tensor, dim: number | undefined, options: Options) => Tensor,
  range: Range = {},
): Cases {
  return cases(
    shapeWith((shape) =>
      fc.record({ dim: fc.option(dimOf(shape), { nil: undefined }), keepdim: fc.boolean() }),
    ),
    ({ shape }) => [{ shape, ...range }],
    ({ dim, keepdim }, x) => f(x, dim, { keepdim }),
  );
}

/** Along one dimension; the shape stays. */
function along(f: (x: Tensor, dim: number) => Tensor): Cases {
  return cases(
    shapeWith((shape) => fc.record({ dim: dimOf(shape) })),
    ({ shape }) => [{ shape }],
    ({ dim }, x) => f(x, dim),
  );
}

/** A spread needs more than one value, else it divides by 0. */
const spread = (f: (x: Tensor, dims: Dims, options: Options & { unbiased: boolean }) => Tensor): Cases =>
  fc.boolean().chain((unbiased) =>
    over((x, dims, options) => {
      const pairs = gb.cat([x.unsqueeze(-1), x.unsqueeze(-1).mul(0.5).add(1)], -1);
      const wrapped =
        dims === undefined ? undefined : [dims].flat().map((d) => (d < 0 ? d + Math.max(x.ndim, 1) : d));
      const wanted = wrapped && [...(x.ndim === 0 ? [] : wrapped), x.ndim];
      return f(pairs, wanted, { ...options, unbiased });
    }),
  );

const p = fc.constantFrom(1, 1.5, 2, 3, Number.POSITIVE_INFINITY);

export const ofDimensions: Readonly<Record<string, Cases>> = {
  amax: over((x, dims, options) => gb.amax(x, dims, options)),
  amin: over((x, dims, options) => gb.amin(x, dims, options)),
  cumsum: along((x, dim) => gb.cumsum(x, dim)),
  glu: cases(
    shapeWith((shape) => fc.record({ dim: dimOf(shape) }), 1),
    ({ shape, dim }) => [
      {
        shape: shape.map((size, d) =>
          d === (dim + shape.length) % shape.length ? 2 * Math.min(size, 2) : size,
        ),
      },
    ],
    ({ dim }, x) => nn.functional.glu(x, dim),
  ),
  logSoftmax: along((x, dim) => gb.logSoftmax(x, dim)),
  logsumexp: over((x, dims, options) => gb.logsumexp(x, dims ?? x.shape.map((_, d) => d), options)),
  max: overOne((x, dim, options) => (dim === undefined ? gb.max(x) : gb.max(x, dim, options).values)),
  mean: over((x, dims, options) => gb.mean(x, dims, options)),
  min: overOne((x, dim, options) => (dim === undefined ? gb.min(x) : gb.min(x, dim, options).values)),
  norm: p.chain((power) =>
    over((x, dims, options) =>
      gb.norm(x, { p: power, ...options, ...(dims !== undefined && { dim: dims }) }),
    ),
  ),
  prod: overOne((x, dim, options) => gb.prod(x, dim, options), { low: 0.5, high: 1.5 }),
  softmax: along((x, dim) => gb.softmax(x, dim)),
  softmin: along((x, dim) => gb.softmin(x, dim)),
  std: spread((x, dims, options) => gb.std(x, dims, options)),
  sum: over((x, dims, options) => gb.sum(x, dims, options)),
  variance: spread((x, dims, options) => gb.variance(x, dims, options)),
  layerNorm: cases(
    shapeWith((shape) => fc.record({ from: fc.nat({ max: shape.length - 1 }) }), 1),
    ({ shape, from }) => [
      { shape: [...shape, 2] },
      { shape: [...shape.slice(from), 2] },
      { shape: [...shape.slice(from), 2] },
    ],
    ({ shape, from }, x, weight, bias) =>
      nn.functional.layerNorm(x, [...shape.slice(from), 2], { weight, bias, eps: 0.1 }),
  ),
};
