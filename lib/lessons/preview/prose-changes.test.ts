import { expect, test } from "vitest";
import { proseChanges } from "./prose-changes";

test("Of two forms of a lesson those pieces are told that differ", () => {
  expect(proseChanges(["a", "b", "c"], ["a", "B", "c"])).toEqual([{ before: "b", after: "B" }]);
});

test("Nothing is told where pieces came or went", () => {
  expect(proseChanges(["a", "b"], ["b"])).toEqual([]);
  expect(proseChanges([], ["b"])).toEqual([]);
});
