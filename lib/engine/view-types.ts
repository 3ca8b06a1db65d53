import type { Inserted, IsKnown, Named, Put, SizeAt } from "./dim-types";
import type { Shape } from "./shape-types";

/** Sizes as `reshape` and `expand` take them: −1 stands for one that is found at run time. */
export type Filled<T extends Shape> = { -readonly [K in keyof T]: T[K] extends -1 ? number : T[K] };

export type Transposed<S extends Shape> = S extends readonly [infer A extends number, infer B extends number]
  ? [B, A]
  : S;

/** Two dimensions exchanged. */
export type Swapped<S extends Shape, A extends number, B extends number> =
  IsKnown<S, A | B> extends true
    ? Put<Put<S, Named<A>, [SizeAt<S, Named<B>>]>, Named<B>, [SizeAt<S, Named<A>>]>
    : Shape;

/** Dimensions in the order listed. */
export type Permuted<S extends Shape, Order extends Shape> = number extends S["length"] | Order["length"]
  ? Shape
  : { -readonly [K in keyof Order]: SizeAt<S, Named<Order[K]>> };

type WithoutOnes<S extends Shape, Done extends Shape = []> = S extends readonly [
  infer Size extends number,
  ...infer Rest extends Shape,
]
  ? number extends Size
    ? Shape
    : WithoutOnes<Rest, Size extends 1 ? Done : [...Done, Size]>
  : Done;

/** Without the dimensions of size 1, or without `D` where that has size 1. */
export type Squeezed<S extends Shape, D> = number extends S["length"]
  ? Shape
  : [D] extends [undefined]
    ? WithoutOnes<S>
    : D extends number
      ? number extends D | SizeAt<S, Named<D>>
        ? Shape
        : SizeAt<S, Named<D>> extends 1
          ? Put<S, Named<D>, []>
          : S
      : Shape;

/** With a new dimension of size 1 at `D`. */
export type Unsqueezed<S extends Shape, D extends number> =
  IsKnown<S, D> extends true ? Inserted<S, Named<D>, 1> : Shape;

/** The dimensions from `Start` to the last as one; its size is counted at run time. */
export type FlattenedFrom<
  S extends Shape,
  Start extends number,
  Before extends Shape = [],
> = S extends readonly [infer Size extends number, ...infer Rest extends Shape]
  ? `${Start}` extends `${Before["length"]}` | `-${S["length"]}`
    ? [Rest extends readonly [] ? Size : number]
    : [Size, ...FlattenedFrom<Rest, Start, [...Before, 0]>]
  : [];

export type Flattened<S extends Shape, Start extends number, End extends number> = number extends
  | S["length"]
  | Start
  ? Shape
  : End extends -1
    ? S extends readonly []
      ? [1]
      : FlattenedFrom<S, Start>
    : Shape;

/** Without one dimension, which an index chose. */
export type Dropped<S extends Shape, D extends number> = Resized<S, D, []>;

/** With `New` in the place of one dimension. */
export type Resized<S extends Shape, D extends number, New extends Shape> =
  IsKnown<S, D> extends true ? Put<S, Named<D>, New> : Shape;

/** Shape after `at(...indices)`: a number drops a dimension, ":" keeps it, a list shortens it. */
export type Indexed<S extends Shape, I extends readonly unknown[]> = number extends S["length"] | I["length"]
  ? Shape
  : I extends readonly [infer First, ...infer Others]
    ? S extends readonly [infer Size extends number, ...infer Rest extends Shape]
      ? First extends number
        ? Indexed<Rest, Others>
        : [First extends ":" ? Size : number, ...Indexed<Rest, Others>]
      : Shape
    : S;
