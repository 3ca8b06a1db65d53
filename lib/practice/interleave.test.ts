import fc from "fast-check";
import { expect, test } from "vitest";
import { interleaved } from "./interleave";

const groups = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 });
const clashes = (order: readonly string[], before?: string) =>
  order.filter((group, i) => group === (i === 0 ? before : order[i - 1])).length;

/** The least number of equal neighbours in any order, tried one by one. */
function fewest(items: readonly string[], before?: string): number {
  if (items.length === 0) return 0;
  return Math.min(
    ...[...new Set(items)].map((next) => {
      const rest = items.toSpliced(items.indexOf(next), 1);
      return (next === before ? 1 : 0) + fewest(rest, next);
    }),
  );
}

test("Equal neighbours are as few as any order has, and nothing is lost", () => {
  fc.assert(
    fc.property(groups, fc.option(fc.constantFrom("a", "b"), { nil: undefined }), (items, before) => {
      const order = interleaved(items, (group) => group, before);
      expect(order.toSorted()).toEqual(items.toSorted());
      expect(clashes(order, before)).toBe(fewest(items, before));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("Where nothing clashes the order stays", () => {
  expect(interleaved(["a1", "b1", "c1", "a2"], (item) => item[0] ?? "")).toEqual(["a1", "b1", "c1", "a2"]);
});

test("Items of one group keep their order", () => {
  expect(interleaved(["a1", "a2", "a3", "b1"], (item) => item[0] ?? "")).toEqual(["a1", "b1", "a2", "a3"]);
});
