import { expect, test } from "vitest";
import { bySimplicity } from "./simplicity";
import { seen, tensor } from "./testing/observed";

test("single numbers run from 0 over small integers to fractions, what is not finite last", () => {
  const inputs = [Number.NaN, 0.25, -2, 1, 0.5, 100, 0, -1, 2];
  const sorted = inputs.map((x) => [seen(x)]).sort(bySimplicity);
  expect(sorted).toEqual([0, 1, -1, 2, -2, 0.5, 0.25, 100, Number.NaN].map((x) => [seen(x)]));
});

test("fewer values come before smaller ones", () => {
  expect(bySimplicity([seen([100])], [seen([0, 0])])).toBeLessThan(0);
  expect(bySimplicity([seen(100)], [seen([0])])).toBeLessThan(0);
  expect(bySimplicity([seen({ a: 1 })], [seen({ a: 1, b: 0 })])).toBeLessThan(0);
  expect(bySimplicity([tensor([1], [9])], [tensor([2], [0, 0])])).toBeLessThan(0);
});

test("equally simple inputs stay where they are", () => {
  expect(bySimplicity([seen(true)], [seen(null)])).toBe(0);
});
