import type { Shape, Show, Unless } from "./shape-types";
import type { Tensor } from "./tensor";

/** One dimension or several; negative ones count from the last. */
export type Dims = number | readonly number[];

/** The dimensions meant, as text: "0" | "-1". */
export type Named<D> = D extends readonly (infer N extends number)[]
  ? `${N}`
  : D extends number
    ? `${D}`
    : never;

/** Is the rank and are the dimensions known while typing? */
export type IsKnown<S extends Shape, D> = number extends S["length"]
  ? false
  : `${number}` extends Named<D>
    ? false
    : true;

/** Both names of the first dimension of a rest `S`, when `Before` went ahead of it. */
type NamesOfFirst<S extends Shape, Before extends Shape> = `${Before["length"]}` | `-${S["length"]}`;

interface NamesByRank {
  0: "0" | "-1";
  1: "0" | "-1";
  2: "0" | "1" | "-2" | "-1";
  3: "0" | "1" | "2" | "-3" | "-2" | "-1";
  4: "0" | "1" | "2" | "3" | "-4" | "-3" | "-2" | "-1";
  5: "0" | "1" | "2" | "3" | "4" | "-5" | "-4" | "-3" | "-2" | "-1";
}

/** All names of dimensions; where the rank is above those of the table, any. */
type Names<S extends Shape> = S["length"] extends keyof NamesByRank ? NamesByRank[S["length"]] : string;

type LastOf<S extends Shape> = S extends readonly [number, ...infer Rest extends Shape] ? Rest["length"] : 0;
type Count<S extends Shape> = S extends readonly [] ? 1 : S["length"];

type NoDim<Operation extends string, S extends Shape, Wrong extends string> = Wrong extends string
  ? `${Operation}: there is no dimension ${Wrong}; ${Show<S>} has ${S["length"]}, so use -${Count<S>} to ${LastOf<S>}.`
  : never;

/** Why `D` is no dimension of `S`, as the error at run time says it; `never` when it is one. */
export type DimProblem<Operation extends string, S extends Shape, D> =
  IsKnown<S, D> extends false ? never : NoDim<Operation, S, Exclude<Named<D>, Names<S>>>;

/** A dimension of `X`, or the sentence that says which there are. */
export type Dim<Operation extends string, X extends Tensor, D> = Unless<
  DimProblem<Operation, X["shape"], D>,
  D
>;

/** `S` with `New` in the place of every dimension named. */
export type Put<
  S extends Shape,
  Name extends string,
  New extends Shape,
  Before extends Shape = [],
> = S extends readonly [infer Size extends number, ...infer Rest extends Shape]
  ? [Name & NamesOfFirst<S, Before>] extends [never]
    ? [Size, ...Put<Rest, Name, New, [...Before, 0]>]
    : [...New, ...Put<Rest, Name, New, [...Before, 0]>]
  : [];

/** `S` with `New` in front of the dimension that then bears the name. */
export type Inserted<S extends Shape, Name extends string, New extends number, Before extends Shape = []> =
  Name extends NamesOfFirst<[New, ...S], Before>
    ? [New, ...S]
    : S extends readonly [infer Size extends number, ...infer Rest extends Shape]
      ? [Size, ...Inserted<Rest, Name, New, [...Before, 0]>]
      : Shape;

/** Size of the dimension named. */
export type SizeAt<S extends Shape, Name extends string, Before extends Shape = []> = S extends readonly [
  infer Size extends number,
  ...infer Rest extends Shape,
]
  ? Name extends NamesOfFirst<S, Before>
    ? Size
    : SizeAt<Rest, Name, [...Before, 0]>
  : number;

/** Shape after a reduction over `D`, or over everything where that is left out. */
export type Reduced<S extends Shape, D, Keep extends boolean> = boolean extends Keep
  ? Shape
  : [D] extends [undefined]
    ? Keep extends true
      ? { -readonly [K in keyof S]: 1 }
      : []
    : IsKnown<S, D> extends false
      ? Shape
      : Put<S, Named<D>, Keep extends true ? [1] : []>;
