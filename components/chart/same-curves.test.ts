import { expect, test } from "vitest";
import { sameCurves } from "./same-curves";
import { relu, sampled } from "./sampled";

test("copies with equal samples are the same, gaps included", () => {
  const log = () => sampled("log", Math.log);
  expect(sameCurves([structuredClone(relu), log()], [relu, log()])).toBe(true);
});

test("another sample, name or number of curves is another plot", () => {
  expect(sameCurves([relu], [{ ...relu, y: relu.y.with(3, 1) }])).toBe(false);
  expect(sameCurves([relu], [{ ...relu, slope: null }])).toBe(false);
  expect(sameCurves([relu], [{ ...relu, name: "f" }])).toBe(false);
  expect(sameCurves([relu], [relu, relu])).toBe(false);
});
