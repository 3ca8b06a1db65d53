import { expect, test } from "vitest";
import { numberText, tickTexts } from "./number-text";

test("numbers are printed with a true minus and without trailing zeros", () => {
  expect([-1.5, 0.25, 1.600001, -0, 1234.4, 0.1 + 0.2].map((value) => numberText(value))).toEqual([
    "−1.5",
    "0.25",
    "1.6",
    "0",
    "1234",
    "0.3",
  ]);
});

test("very large and very small numbers are printed with a power of ten", () => {
  expect(numberText(7.2e10)).toBe("7.2×10¹⁰");
  expect(numberText(-1.39e-11)).toBe("−1.39×10⁻¹¹");
});

test("what is no finite number is named", () => {
  expect([Number.NaN, Infinity, -Infinity].map((value) => numberText(value))).toEqual([
    "not a number",
    "∞",
    "−∞",
  ]);
});

test("all ticks of an axis have the same number of decimals", () => {
  expect(tickTexts([-1, -0.5, 0, 0.5, 1])).toEqual(["−1.0", "−0.5", "0.0", "0.5", "1.0"]);
  expect(tickTexts([-4, -2, 0, 2, 4])).toEqual(["−4", "−2", "0", "2", "4"]);
});
