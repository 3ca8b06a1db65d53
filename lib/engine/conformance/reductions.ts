import type { Tensor } from "../index";
import { type Arguments, dimOf, dimsOf, keepdimOf, numberOf } from "./arguments";
import type { Operation, Operations } from "./operations";

type Options = { keepdim: boolean };
type Dims = number | number[] | undefined;

const overSeveral =
  (apply: (x: Tensor, dim: Dims, options: Options) => Tensor): Operation =>
  ({ x }, args) =>
    apply(x!, dimsOf(args), keepdimOf(args));

const over =
  (apply: (x: Tensor, dim: number | undefined, options: Options) => Tensor): Operation =>
  ({ x }, args) =>
    apply(x!, dimOf(args), keepdimOf(args));

function spread(args: Arguments): Options & { unbiased: boolean } {
  return { ...keepdimOf(args), unbiased: args.unbiased !== false };
}

export const reduce: Operations = {
  amax: overSeveral((x, dim, options) => x.amax(dim, options)),
  amin: overSeveral((x, dim, options) => x.amin(dim, options)),
  cumsum: over((x, dim) => x.cumsum(dim ?? 0)),
  logsumexp: overSeveral((x, dim, options) => x.logsumexp(dim ?? x.shape.map((_, d) => d), options)),
  max: over((x, dim, options) => (dim === undefined ? x.max() : x.max(dim, options).values)),
  mean: overSeveral((x, dim, options) => x.mean(dim, options)),
  min: over((x, dim, options) => (dim === undefined ? x.min() : x.min(dim, options).values)),
  norm: ({ x }, args) => {
    const dim = dimsOf(args);
    return x!.norm({
      p: args.p === undefined ? 2 : numberOf(args.p),
      ...keepdimOf(args),
      ...(dim !== undefined && { dim }),
    });
  },
  prod: over((x, dim, options) => x.prod(dim, options)),
  std: ({ x }, args) => x!.std(dimsOf(args), spread(args)),
  sum: overSeveral((x, dim, options) => x.sum(dim, options)),
  var: ({ x }, args) => x!.var(dimsOf(args), spread(args)),
};

export const matmul: Operations = { matmul: ({ a, b }) => a!.matmul(b!) };
