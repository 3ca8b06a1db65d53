import fc from "fast-check";
import type { Shape } from "..";

const most = 36;

/** Shapes of so many dimensions, with sizes 1 to 4 and few elements. */
export function shapes(minLength = 0, maxLength = 4, most_ = most): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength, maxLength })
    .filter((shape) => shape.reduce((product, size) => product * size, 1) <= most_);
}

/** Two shapes that broadcasting makes equal: sizes set to 1 and leading dimensions left out, in either. */
export function pairsOfShapes(): fc.Arbitrary<[number[], number[]]> {
  return shapes().chain((whole) => fc.tuple(partOf(whole), partOf(whole)));
}

/** A shape that broadcasts to `whole`. */
export function partOf(whole: Shape): fc.Arbitrary<number[]> {
  return fc
    .tuple(
      fc.array(fc.boolean(), { minLength: whole.length, maxLength: whole.length }),
      fc.nat({ max: whole.length }),
    )
    .map(([ones, dropped]) => whole.map((size, d) => (ones[d] ? 1 : size)).slice(dropped));
}

/** A dimension of the shape, counted from either end; a single number counts as having one. */
export function dimOf(shape: Shape): fc.Arbitrary<number> {
  const count = Math.max(shape.length, 1);
  return fc.integer({ min: -count, max: count - 1 });
}

/** All dimensions (nothing), one, or a list of some. */
export function dimsOf(shape: Shape): fc.Arbitrary<number | number[] | undefined> {
  const some = fc
    .subarray(shape.map((_, d) => d))
    .chain((dims) =>
      fc.tuple(...dims.map((d) => fc.boolean().map((fromEnd) => (fromEnd ? d - shape.length : d)))),
    );
  return fc.oneof(
    fc.constant(undefined),
    dimOf(shape),
    some.filter((dims) => dims.length > 0 || shape.length === 0),
  );
}

/** A shape, with something drawn for it. */
export function shapeWith<T>(
  more: (shape: number[]) => fc.Arbitrary<T>,
  minLength = 0,
  maxLength = 4,
): fc.Arbitrary<{ shape: number[] } & T> {
  return shapes(minLength, maxLength).chain((shape) => more(shape).map((rest) => ({ shape, ...rest })));
}
