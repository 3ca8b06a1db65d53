import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "./spread-apart";

test("positions far enough apart stay where they are", () => {
  expect(spreadApart([50, 10, 90], 16, [0, 100])).toEqual([50, 10, 90]);
});

test("two that coincide move apart equally, the first upwards", () => {
  expect(spreadApart([50, 50], 16, [0, 100])).toEqual([42, 58]);
});

test("none leaves the span", () => {
  expect(spreadApart([1, 1, 1], 16, [0, 100])).toEqual([0, 16, 32]);
  expect(spreadApart([99, 99], 16, [0, 100])).toEqual([84, 100]);
});

test("any positions end at least one gap apart", () => {
  const positions = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(positions, (wanted) => {
      const placed = spreadApart(wanted, 16, [0, 300]).sort((a, b) => a - b);
      for (let i = 1; i < placed.length; i++) expect(placed[i]! - placed[i - 1]!).toBeGreaterThan(16 - 1e-9);
    }),
  );
});
