import { expect, test } from "vitest";
import { numberAnswer } from "./right-answer";

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
