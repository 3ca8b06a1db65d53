import { expect, test } from "vitest";
import { kinksOf } from "./curve-kinks";
import { sampled } from "./sampled";

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function kinksAt(value: (x: number) => number): number[] {
  const { x, y } = sampled("f", value);
  return kinksOf(x, y).map(([at]) => at);
}

test("ReLU has a kink at 0, and hardtanh at −1 and 1", () => {
  expect(kinksAt((x) => Math.max(0, x))).toEqual([0]);
  const hardtanh = kinksAt((x) => Math.max(-1, Math.min(1, x)));
  expect(hardtanh).toHaveLength(2);
  expect(hardtanh[0]).toBeCloseTo(-1, 9);
  expect(hardtanh[1]).toBeCloseTo(1, 9);
});

test("a kink between two samples is found where it is", () => {
  const [kink, ...others] = kinksAt((x) => Math.max(0, x - 0.317));
  expect(kink).toBeCloseTo(0.317, 9);
  expect(others).toEqual([]);
});

test("a slope that changes by 0.05 is a kink", () => {
  expect(kinksAt((x) => (x > 0 ? x : 0.95 * x))).toEqual([0]);
});

test("SELU's kink is found beside its curved side", () => {
  expect(kinksAt((x) => 1.0507 * (x > 0 ? x : 1.67326 * Math.expm1(x)))).toEqual([0]);
});

test.each([
  ["sigmoid", sigmoid],
  ["steep sigmoid", (x: number) => sigmoid(10 * x)],
  ["tanh", Math.tanh],
  ["SiLU", (x: number) => x * sigmoid(x)],
  ["softplus", (x: number) => Math.log1p(Math.exp(x))],
  ["ELU", (x: number) => (x > 0 ? x : Math.expm1(x))],
  ["exp", Math.exp],
  ["sine", (x: number) => Math.sin(4 * x)],
])("%s is smooth", (_, value) => {
  expect(kinksAt(value)).toEqual([]);
});

test("a jump is no kink", () => {
  expect(kinksAt(Math.sign)).toEqual([]);
});
