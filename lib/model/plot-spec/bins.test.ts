import fc from "fast-check";
import { expect, test } from "vitest";
import { binEdges, countsIn } from "./bins";

const values = fc
  .array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 })
  .map((list) => Float64Array.from(list).sort());

test("every value falls into exactly one bin", () => {
  fc.assert(
    fc.property(values, (sorted) => {
      const edges = binEdges([sorted], null);
      expect(edges.length).toBeLessThanOrEqual(53);
      // What rounding of the edges may leave out, as a part of a bin.
      const slack = (1e-6 * (edges.at(-1)! - edges[0]!)) / (edges.length - 1);
      expect(edges[0]! - sorted[0]!).toBeLessThanOrEqual(slack);
      expect(sorted.at(-1)! - edges.at(-1)!).toBeLessThanOrEqual(slack);
      expect(countsIn(sorted, edges).reduce((a, b) => a + b)).toBe(sorted.length);
    }),
  );
});

test("edges are round, and a value on an edge belongs to the bin above it, the last edge to the last bin", () => {
  expect(binEdges([Float64Array.of(0, 0.1, 0.2, 0.3, 1)], 10)).toEqual([
    0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
  ]);
  expect(countsIn(Float64Array.of(0, 1, 1, 2), [0, 1, 2])).toEqual([1, 3]);
});

test("equal values have one bin about them", () => {
  expect(binEdges([Float64Array.of(5, 5)], null)).toEqual([4.5, 5.5]);
  expect(binEdges([Float64Array.of(0)], null)).toEqual([-0.5, 0.5]);
});
