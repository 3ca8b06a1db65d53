import type { Inserted, IsKnown, Named, Put } from "./dim-types";
import type { Meets, Shape, Show } from "./shape-types";
import type { Tensor } from "./tensor";

type Tensors = readonly Tensor[];

/** Shape of the first of a list; of all where it has no end. */
type First<L extends Tensors> = L extends readonly [infer X extends Tensor, ...Tensors]
  ? X["shape"]
  : L[number]["shape"];

/** A list without those of shape [0], unless there are no others. */
type Filled<L extends Tensors> = L extends readonly [
  infer A extends Tensor,
  infer B extends Tensor,
  ...infer Rest extends Tensors,
]
  ? A["shape"] extends readonly [0]
    ? Filled<[B, ...Rest]>
    : B["shape"] extends readonly [0]
      ? Filled<[A, ...Rest]>
      : L
  : L;

type Agree<A extends Shape, B extends Shape> = number extends A["length"] | B["length"]
  ? true
  : A extends readonly [infer Size extends number, ...infer Rest extends Shape]
    ? B extends readonly [infer Other extends number, ...infer Others extends Shape]
      ? Meets<Size, Other> extends true
        ? Agree<Rest, Others>
        : false
      : false
    : B extends readonly []
      ? true
      : false;

/** Sizes to be compared: all but that of the dimension joined along. */
type Other<S extends Shape, D extends number> =
  IsKnown<S, D> extends true ? Put<S, Named<D>, [number]> : Shape;

/** Why tensors cannot be joined along `D`, as the error at run time says it; `never` when they can. */
export type CatProblem<L extends Tensors, D extends number> =
  Filled<L> extends readonly [infer A extends Tensor, infer B extends Tensor, ...infer Rest extends Tensors]
    ? Agree<Other<A["shape"], D>, Other<B["shape"], D>> extends true
      ? CatProblem<[A, ...Rest], D>
      : `cat: ${Show<A["shape"]>} and ${Show<B["shape"]>} do not fit: all sizes but that of dimension ${D} must be equal.`
    : never;

/** Shape of tensors one behind the other; the size along `D` is counted at run time. */
export type Joined<L extends Tensors, D extends number> =
  IsKnown<First<Filled<L>>, D> extends true ? Put<First<Filled<L>>, Named<D>, [number]> : Shape;

/** Why tensors cannot lie beside each other, as the error at run time says it; `never` when they can. */
export type StackProblem<L extends Tensors> = L extends readonly [
  infer A extends Tensor,
  infer B extends Tensor,
  ...infer Rest extends Tensors,
]
  ? Agree<A["shape"], B["shape"]> extends true
    ? StackProblem<[A, ...Rest]>
    : `stack: ${Show<A["shape"]>} and ${Show<B["shape"]>} do not fit: all shapes must be equal.`
  : never;

/** Shape of tensors beside each other along a new dimension `D`. */
export type Stacked<L extends Tensors, D extends number> =
  IsKnown<First<L>, D> extends true ? Inserted<First<L>, Named<D>, L["length"]> : Shape;
