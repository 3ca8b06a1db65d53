import { expect, test } from "vitest";
import { jumpPlaces } from "./curve-breaks";
import { segmentsOf } from "./curve-segments";
import { relu, sampled } from "./sampled";

const ends = (segments: [number, number][][]) => segments.map((segment) => [segment[0], segment.at(-1)]);

test("ReLU's derivative is broken at its jump, and both pieces reach it", () => {
  expect(ends(segmentsOf(relu.x, relu.slope!, [0]))).toEqual([
    [
      [-5, 0],
      [0, 0],
    ],
    [
      [0, 1],
      [5, 1],
    ],
  ]);
});

test("samples that are not finite are gaps", () => {
  const segments = segmentsOf([0, 1, 2, 3, 4, 5], [1, Number.NaN, 3, 4, Number.POSITIVE_INFINITY, 6], []);
  expect(segments).toEqual([
    [[0, 1]],
    [
      [2, 3],
      [3, 4],
    ],
    [[5, 6]],
  ]);
});

test("a continuous function is one piece, however steep", () => {
  for (const value of [Math.exp, (x: number) => Math.tanh(5 * x), (x: number) => Math.max(0, x)]) {
    const { x, y } = sampled("f", value);
    expect(segmentsOf(x, y, [])).toHaveLength(1);
  }
});

test("a single spike does not break the curve", () => {
  const { x, y } = sampled("f", (at) => (at === 0 ? 10 : 0.1 * at));
  expect(segmentsOf(x, y, [])).toHaveLength(1);
});

test("the sign function jumps once, at 0", () => {
  const { x, y } = sampled("sign", Math.sign);
  expect(jumpPlaces(x, y)).toEqual([0]);
});
