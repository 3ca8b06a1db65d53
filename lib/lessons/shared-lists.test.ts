import { expect, it } from "vitest";
import { SharedLists } from "./shared-lists";

it("Equal lists are one list, and their numbers stay what they are", () => {
  const lists = new SharedLists();
  const first = lists.one([0, 0.5, Number.NaN]);
  expect(lists.one([0, 0.5, Number.NaN])).toBe(first);
  expect(first).toEqual([0, 0.5, Number.NaN]);
});

it("Lists that differ stay apart, if only by the sign of a zero", () => {
  const lists = new SharedLists();
  const zero = lists.one([0]);
  expect(Object.is(lists.one([-0])[0], -0)).toBe(true);
  expect(Object.is(lists.one([0])[0], 0)).toBe(true);
  expect(lists.one([0, 0])).not.toEqual(zero);
});
