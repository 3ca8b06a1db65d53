import { expect, test } from "vitest";
import { numberAnswer, signed } from "./right-answer";

const task = { kind: "number" as const, unit: null, mistakes: [] };

test("The key says the number of the form, how close it must be, and its unit", () => {
  const variant = { seed: 3, drawn: { slope: -0.5 } };
  expect(numberAnswer({ ...task, answer: { drawn: "slope" }, tolerance: { kind: "exact" } }, variant)).toBe(
    "−0.5",
  );
  expect(
    numberAnswer({ ...task, answer: 2, unit: "ms", tolerance: { kind: "within", distance: 0.1 } }, variant),
  ).toBe("2 ms (within 0.1)");
  expect(
    numberAnswer({ ...task, answer: 0.25, tolerance: { kind: "significant", digits: 2 } }, variant),
  ).toBe("0.25 (to 2 significant digits)");
});

test("A number stands in the key as one would write it by hand", () => {
  expect([0.95 * (1 - 0.95), 0.1 + 0.2, -1e-7, 1 / 3].map(signed)).toEqual([
    "0.0475",
    "0.3",
    "−1e−7",
    "0.333333333333",
  ]);
});
