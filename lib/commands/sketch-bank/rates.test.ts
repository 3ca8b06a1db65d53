import { expect, test } from "vitest";
import { sketchRates } from "./rates";

const rates = sketchRates(3);

test("98 of 100 hand drawings of the curve that was asked for are accepted", () => {
  expect(rates.right.drawn).toBeGreaterThan(100);
  expect(rates.right.accepted / rates.right.drawn).toBeGreaterThanOrEqual(0.98);
});

test("98 of 100 hand drawings of another curve are refused, where a hand can tell the two apart", () => {
  expect(rates.wrong.drawn).toBeGreaterThan(1000);
  expect(rates.wrong.refused / rates.wrong.drawn).toBeGreaterThanOrEqual(0.98);
});
