import type { Broadcast, BroadcastProblem } from "./broadcast-types";
import type { Meets, Shape, Show } from "./shape-types";

type Misfit<
  A extends Shape,
  B extends Shape,
  Reason extends string,
> = `matmul: ${Show<A>} and ${Show<B>} do not fit: ${Reason}`;

type Last<S extends Shape> = S extends readonly [...Shape, infer Size extends number] ? Size : number;
type Rows<S extends Shape> = S extends readonly [...Shape, infer Size extends number, number]
  ? Size
  : Last<S>;
type Batch<S extends Shape> = S extends readonly [...infer Sizes extends Shape, number, number] ? Sizes : [];

type Word<S extends Shape, OfMatrix extends string> = S extends readonly [number] ? "elements" : OfMatrix;

/** Why [.., a, b] and [.., c, d] cannot be multiplied, as the error at run time says it; `never` when they can. */
export type MatmulProblem<A extends Shape, B extends Shape> = number extends A["length"] | B["length"]
  ? never
  : 0 extends A["length"] | B["length"]
    ? Misfit<A, B, "both need at least one dimension. Use mul for a single number.">
    : Meets<Last<A>, Rows<B>> extends true
      ? BroadcastProblem<"matmul", Batch<A>, Batch<B>>
      : Misfit<A, B, `${Last<A>} ${Word<A, "columns">} meet ${Rows<B>} ${Word<B, "rows">}.`>;

type Height<A extends Shape> = A extends readonly [number] ? [] : [Rows<A>];
type Width<B extends Shape> = B extends readonly [number] ? [] : [Last<B>];

/** Shape of a product: batches broadcast, then the rows of `A` and the columns of `B`, without those of a vector. */
export type MatmulShape<A extends Shape, B extends Shape> = number extends A["length"] | B["length"]
  ? Shape
  : [...Broadcast<Batch<A>, Batch<B>>, ...Height<A>, ...Width<B>];
