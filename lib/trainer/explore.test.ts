import { expect, test } from "vitest";
import { readState, X_DOMAIN } from "@/lib/playground";
import { catalogue } from "./catalogue";
import { explore } from "./explore";

const at = (address: string) => explore(readState(catalogue(), new URLSearchParams(address)).state.explorer);

test("tanh is read off with both derivatives as its closed forms have them", () => {
  const { readings } = at("first=tanh&second=none&x=0.5");
  const y = Math.tanh(0.5);
  expect(readings.length).toBe(1);
  expect(readings[0]!.value).toBeCloseTo(y, 12);
  expect(readings[0]!.slope).toBeCloseTo(1 - y * y, 12);
  expect(readings[0]!.second).toBeCloseTo(-2 * y * (1 - y * y), 6);
});

test("at ReLU's kink the slope is 0, as PyTorch has it, and there is no second derivative", () => {
  const [relu] = at("first=relu&x=0").readings;
  expect(relu).toMatchObject({ value: 0, slope: 0 });
  expect(relu!.second).toBeNaN();
});

test("a parameter moves the curve", () => {
  const { curves, readings } = at("first=leakyRelu&first.negativeSlope=0.5&x=-4");
  expect(readings[0]).toMatchObject({ value: -2, slope: 0.5 });
  expect(curves[0]!.y[0]).toBe(X_DOMAIN[0] * 0.5);
});

test("the same activation twice has two names", () => {
  const { curves } = at("first=elu&second=elu&second.alpha=2");
  expect(curves.map(({ name }) => name)).toEqual(["elu 1", "elu 2"]);
});

test("derivatives that are switched off are not sampled", () => {
  const { curves } = at("derivative=0");
  expect(curves.map(({ slope, curvature }) => [slope, curvature])).toEqual([
    [null, null],
    [null, null],
  ]);
});
