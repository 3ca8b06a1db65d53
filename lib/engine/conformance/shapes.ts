import { cat, stack, type Tensor, where } from "../index";
import { type Arguments, numberOf, numbersOf } from "./arguments";
import type { Inputs, Operations } from "./operations";

/** The inputs to join, in the order of their names or in the one that is given. */
function listed(inputs: Inputs, { order }: Arguments): Tensor[] {
  return ((order as string[] | undefined) ?? Object.keys(inputs).sort()).map((name) => inputs[name]!);
}

type Bounds = [start?: number, end?: number, step?: number];

/** Bounds of one dimension; Python's None leaves one out. */
function bounds(slice: readonly (number | null)[]): Bounds {
  return slice.map((bound) => bound ?? undefined) as Bounds;
}

export const shape: Operations = {
  cat: (inputs, args) => cat(listed(inputs, args), Number(args.dim)),
  expand: ({ x }, args) => x!.expand(numbersOf(args.size)),
  flip: ({ x }, args) => x!.flip(...numbersOf(args.dims)),
  permute: ({ x }, args) => x!.permute(...numbersOf(args.dims)),
  repeat: ({ x }, args) => x!.repeat(...numbersOf(args.reps)),
  reshape: ({ x }, args) => (args.pre === "t" ? (x!.t() as Tensor) : x!).reshape(numbersOf(args.shape)),
  stack: (inputs, args) => stack(listed(inputs, args), Number(args.dim)),
  transpose: ({ x }, args) => x!.transpose(...(numbersOf(args.dims) as [number, number])),
  tril: ({ x }, args) => x!.tril(args.diagonal === undefined ? 0 : Number(args.diagonal)),
};

export const index: Operations = {
  gather: ({ x, i }, args) => x!.gather(Number(args.dim), i!),
  getitem_row: ({ x }, args) => x!.at(...numbersOf(args.index)),
  index_select: ({ x, i }, args) => x!.indexSelect(Number(args.dim), i!),
  masked_fill: ({ x, m }, args) => x!.maskedFill(m!, numberOf(args.value)),
  slice: ({ x }, args) => x!.at(...(args.slices as (number | null)[][]).map(bounds)),
  // Without a condition: x above 0, else its square root, as the case's tag says.
  where: ({ c, a, b, x }) => (x === undefined ? where(c!, a!, b!) : where(x.gt(0), x, x.sqrt())),
};
