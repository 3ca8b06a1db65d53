import { describe, expect, it } from "vitest";
import { exp, expm1, log, log1p, tanh } from "./kernels";

/** Distance in units of the last place of `expected`. */
function ulps(got: number, expected: number): number {
  if (Object.is(got, expected)) return 0;
  const unit = Math.max(Math.abs(expected) * Number.EPSILON, Number.MIN_VALUE);
  return Math.abs(got - expected) / unit;
}

const spread = (from: number, to: number) =>
  Array.from({ length: 5000 }, (_, i) => from + (to - from) * ((i * 0.6180339887) % 1));
const scales = [1e-300, 1e-20, 1e-8, 1e-4, 1e-2, 0.3, 1, 3].flatMap((size) => spread(-size, size));
const positive = [1e-310, 1e-300, 1e-5, 0.7, 1, 1.5, 1e5, 1e300].flatMap((size) => spread(size, 2 * size));

const kernels: [string, (x: number) => number, (x: number) => number, number[]][] = [
  ["exp", exp, Math.exp, [...scales, ...spread(-744, 709)]],
  ["expm1", expm1, Math.expm1, [...scales, ...spread(-40, 700)]],
  ["log", log, Math.log, positive],
  ["log1p", log1p, Math.log1p, [...scales.filter((x) => x > -1), ...positive]],
  ["tanh", tanh, Math.tanh, [...scales, ...spread(-25, 25)]],
];

describe("our own functions are within four units in the last place", () => {
  it.each(kernels)("%s", (_name, ours, theirs, inputs) => {
    const worst = inputs.reduce(
      (worst, x) => (ulps(ours(x), theirs(x)) > ulps(ours(worst), theirs(worst)) ? x : worst),
      1,
    );
    expect(ulps(ours(worst), theirs(worst)), `at ${worst}`).toBeLessThanOrEqual(4);
  });
});

describe("at the ends", () => {
  const ends = [0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 710, -746, -1, 5e-324];

  it.each(kernels)("%s is the same as in IEEE 754's recommendation", (_name, ours, theirs) => {
    expect(ends.map(ours)).toEqual(ends.map(theirs));
  });
});
