/** Sizes of the dimensions, outermost first. A size that is not known while typing is `number`, an unknown rank `Shape`. */
export type Shape = readonly number[];

/** A shape as a message shows it: "[64, 3]"; "?" for a size that is not known, ".." for unknown dimensions. */
export type Show<S extends Shape> = number extends S["length"]
  ? S extends readonly [...Shape, infer Last extends number]
    ? `[.., ${ShowSize<Last>}]`
    : "[..]"
  : `[${Listed<S>}]`;

type Listed<S extends Shape> = S extends readonly [infer Size extends number, ...infer Rest extends Shape]
  ? `${ShowSize<Size>}${Rest extends readonly [] ? "" : `, ${Listed<Rest>}`}`
  : "";

type ShowSize<N extends number> = number extends N ? "?" : `${N}`;

/** The type of a parameter: `T` where nothing is wrong with it, else the sentence that the editor then shows. */
export type Unless<Problem extends string, T> = [Problem] extends [never] ? T : Problem;

/** Could two sizes be the same? Yes where one is not known. */
export type Meets<A extends number, B extends number> = number extends A | B
  ? true
  : A extends B
    ? true
    : false;

/** Data as nested lists: a number, a list of numbers, a list of lists… */
export type Nested = number | boolean | readonly Nested[];

/** Shape of nested lists, as far as their lengths are known, judged by the first of each. */
export type ShapeOf<D> = [Nested] extends [D]
  ? Shape
  : D extends readonly unknown[]
    ? number extends D["length"]
      ? [NestedNumbers] extends [D[number]]
        ? Shape
        : [number, ...ShapeOf<D[number]>]
      : D extends readonly [infer First, ...unknown[]]
        ? [D["length"], ...ShapeOf<First>]
        : [0]
    : D extends number | boolean
      ? []
      : Shape;

/** Nested lists of numbers for a shape of known rank. */
export type ArrayOf<S extends Shape> = number extends S["length"]
  ? NestedNumbers
  : S extends readonly [number, ...infer Rest extends Shape]
    ? ArrayOf<Rest>[]
    : number;

export type NestedNumbers = number | NestedNumbers[];
