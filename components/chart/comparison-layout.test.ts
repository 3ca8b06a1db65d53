import { expect, test } from "vitest";
import type { Comparison } from "@/lib/model";
import { layoutComparison } from "./comparison-layout";
import { comparisonSentence } from "./comparison-sentence";
import { textWidth } from "./text-width";

/** ReLU given where its slope was asked for. */
const valueForSlope: Comparison = [-2, -1, 0, 1, 2].map((x) => ({
  x,
  got: Math.max(0, x),
  expected: x > 0 ? 1 : 0,
}));

test("a point is marked where the functions differ, and nowhere else", () => {
  const { misses, note } = layoutComparison(valueForSlope);
  expect(misses).toHaveLength(1);
  expect(note?.text).toBe("x = 2: got 2, expected 1");
});

test("both functions go through all their points from left to right", () => {
  const { got, expected, plot } = layoutComparison(valueForSlope);
  expect([got.flat().length, expected.flat().length]).toEqual([5, 5]);
  const xs = got.flat().map(([x]) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  for (const [x, y] of [...got.flat(), ...expected.flat()]) {
    expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true);
  }
});

test("where no number came back there is a gap, and the miss is marked at the expected value", () => {
  const comparison = valueForSlope.map(({ x, expected }) => ({
    x,
    got: x === 0 ? Number.NaN : expected,
    expected,
  }));
  const { got, misses, note } = layoutComparison(comparison);
  expect(got.map((piece) => piece.length)).toEqual([2, 2]);
  expect(misses[0]?.at).toEqual(misses[0]?.expected);
  expect(note?.text).toBe("x = 0: got not a number, expected 0");
});

test("the note lies within the drawing, wherever the miss is", () => {
  for (const at of [-2, -1, 0, 1, 2]) {
    for (const got of [Number.NaN, -1e5, 1e5]) {
      const comparison = valueForSlope.map(({ x, expected }) => ({
        x,
        got: x === at ? got : expected,
        expected,
      }));
      const { note, width, height, fontSize } = layoutComparison(comparison);
      const half = textWidth(note!.text, fontSize) / 2;
      expect(note!.at[0] - half > 0 && note!.at[0] + half < width).toBe(true);
      expect(note!.at[1] > fontSize / 2 && note!.at[1] < height - 26).toBe(true);
    }
  }
});

test("the note stands above all points of both functions", () => {
  const constant: Comparison = [-4, 0, 4].map((x) => ({ x, got: 1, expected: Math.max(0, x) }));
  for (const comparison of [constant, valueForSlope]) {
    const { note, got, expected, fontSize } = layoutComparison(comparison);
    const highest = Math.min(...[...got.flat(), ...expected.flat()].map(([, y]) => y));
    expect(note!.at[1] + fontSize / 2).toBeLessThan(highest);
  }
});

test("a single point and no point at all can be drawn", () => {
  const { got } = layoutComparison([{ x: 1, got: 2, expected: 3 }]);
  expect(got.flat().flat().every(Number.isFinite)).toBe(true);
  expect(layoutComparison([]).misses).toEqual([]);
});

test("differences within 1e-6 are none", () => {
  expect(layoutComparison([{ x: 1, got: 1 + 1e-7, expected: 1 }]).misses).toEqual([]);
});

test("the sentence counts the points that differ and tells the worst", () => {
  expect(comparisonSentence(valueForSlope)).toBe(
    "Your function differs from the expected one at 1 of 5 points: at x = 2, where it gives 2 and 1 is expected.",
  );
  const negative = valueForSlope.map(({ x }) => ({ x, got: -x, expected: x }));
  expect(comparisonSentence(negative)).toContain("at 4 of 5 points, most of all at x = −2,");
});

test("functions that agree are said to agree", () => {
  expect(comparisonSentence([{ x: 0, got: 1, expected: 1 }])).toBe(
    "Your function gives what is expected wherever the two were compared.",
  );
});
