/** Sizes of the dimensions, outermost first. A size that is not known while typing is `number`. */
export type Shape = readonly number[];

type FitDim<A extends number, B extends number> = number extends A
  ? number extends B
    ? number
    : B extends 1
      ? number
      : B
  : number extends B
    ? A extends 1
      ? number
      : A
    : A extends 1
      ? B
      : B extends 1
        ? A
        : A extends B
          ? A
          : never;

type FromTheRight<A extends Shape, B extends Shape, Done extends Shape = []> = A extends readonly [
  ...infer AHead extends Shape,
  infer ALast extends number,
]
  ? B extends readonly [...infer BHead extends Shape, infer BLast extends number]
    ? [FitDim<ALast, BLast>] extends [never]
      ? never
      : FromTheRight<AHead, BHead, [FitDim<ALast, BLast>, ...Done]>
    : [...A, ...Done]
  : [...B, ...Done];

/** Shape after broadcasting; `never` when the shapes do not fit, `Shape` when a rank is unknown. */
export type Broadcast<A extends Shape, B extends Shape> = number extends A["length"]
  ? Shape
  : number extends B["length"]
    ? Shape
    : FromTheRight<A, B>;

/** What the editor shows where shapes cannot fit. */
export type DoNotFit<Operation extends string, A extends Shape, B extends Shape> = {
  readonly [K in `${Operation}: these shapes do not fit`]: [A, B];
};

export type BroadcastFits<A extends Shape, B extends Shape> = [Broadcast<A, B>] extends [never]
  ? DoNotFit<"broadcast", A, B>
  : unknown;

type Meets<A extends number, B extends number> = number extends A
  ? true
  : number extends B
    ? true
    : A extends B
      ? true
      : false;

/** Can [.., a, b] be multiplied with [.., c, d]? Decided only where b and c are known. */
export type MatmulFits<A extends Shape, B extends Shape> = A extends readonly [
  ...Shape,
  infer Columns extends number,
]
  ? B extends readonly [...Shape, infer Rows extends number, number]
    ? Meets<Columns, Rows> extends true
      ? unknown
      : DoNotFit<"matmul", A, B>
    : B extends readonly [infer Rows extends number]
      ? Meets<Columns, Rows> extends true
        ? unknown
        : DoNotFit<"matmul", A, B>
      : unknown
  : unknown;

/** Shape of a product of matrices or vectors; `Shape` with batch dimensions. */
export type MatmulShape<A extends Shape, B extends Shape> = A extends readonly [
  infer N extends number,
  number,
]
  ? B extends readonly [number, infer M extends number]
    ? [N, M]
    : B extends readonly [number]
      ? [N]
      : Shape
  : A extends readonly [number]
    ? B extends readonly [number, infer M extends number]
      ? [M]
      : B extends readonly [number]
        ? []
        : Shape
    : Shape;

/** Data as nested lists: a number, a list of numbers, a list of lists… */
export type Nested = number | boolean | readonly Nested[];

/** Shape of nested lists, as far as their lengths are known. */
export type ShapeOf<D> = D extends readonly (infer Item)[]
  ? number extends D["length"]
    ? [number, ...ShapeOf<Item>]
    : [D["length"], ...ShapeOf<Item>]
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
