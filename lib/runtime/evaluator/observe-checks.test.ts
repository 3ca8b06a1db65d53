import { describe, expect, it } from "vitest";
import { drawInputs, drawn, integer, real, tensorOf } from "@/lib/model";
import { observeChecks } from "./observe-checks";

const one = (check: object) => observeChecks([{ title: "t", ...check }])[0]!;
const call = { call: "f", inputs: [[1]] };

describe("a check of checks.ts is refused in words", () => {
  it.each<[what: string, check: object, words: RegExp]>([
    ["that asks for two measures", { ...call, form: true, gradient: ["x"] }, /more than one of/],
    ["whose gradient is by no argument", { ...call, gradient: [] }, /names of arguments/],
    ["whose gradient is by a place", { ...call, gradient: [0] }, /names of arguments/],
    ["that expects differences of outputs", { ...call, expect: "differences" }, /which are for gradients/],
    ["with a trend that is none", { ...call, trend: "up" }, /neither "increasing" nor "decreasing"/],
    [
      "with a trend and an expectation",
      { ...call, trend: "increasing", expect: [1] },
      /goes with listed inputs/,
    ],
    ["that exports an unheard-of kind", { exports: "net", is: "network" }, /It may be: function, module/],
    ["that asks a function for its shape", { exports: "f", is: "function", shape: [1] }, /only a tensor has/],
    ["that asks a tensor for parameters", { exports: "w", is: "tensor", parameters: 3 }, /only a module has/],
    ["with two rules", { source: { loops: false, avoids: ["Math.max"] } }, /needs one of these/],
    ["with a rule without names", { source: { calls: [] } }, /cannot be read/],
    [
      "that lists what drawn inputs give",
      { ...call, inputs: drawn([real(0, 1)]), expect: [1] },
      /cannot be listed/,
    ],
    [
      "that draws too few inputs for its kinks",
      { ...call, inputs: drawn([real(0, 1)], { count: 3 }) },
      /needs \d+ at least/,
    ],
    [
      "that draws from the greater to the smaller",
      { ...call, inputs: drawn([integer(3, 1)]) },
      /smaller one first/,
    ],
    [
      "with a size that nobody gives",
      { ...call, inputs: drawn([tensorOf(["n"], real(0, 1))]) },
      /no size “n”/,
    ],
    [
      "with a size that is no whole number",
      { ...call, inputs: drawn([tensorOf(["n"], real(0, 1))], { sizes: { n: [0.5, 2] } }) },
      /two whole numbers/,
    ],
  ])("%s", (_, check, words) => {
    expect(() => one(check)).toThrow(words);
    expect(() => one(check)).toThrow("The check “t”");
  });
});

describe("what a check leaves out", () => {
  it("is a tolerance of 1e-6 for outputs, and a wider one for gradients", () => {
    expect(one(call).tolerance).toEqual({ relative: 1e-6, absolute: 1e-6 });
    expect(one({ ...call, gradient: ["x"] }).tolerance).toEqual({ relative: 1e-4, absolute: 1e-5 });
    expect(one({ ...call, gradient: ["x"], tolerance: { absolute: 1 } }).tolerance).toEqual({
      relative: 1e-4,
      absolute: 1,
    });
  });
});

it("Inputs of a gradient keep away from ends that must not be left: it looks a step beyond each", () => {
  const rate = real(0, 1, { within: true });
  const inside = one({ call: "f", inputs: drawn([rate]), gradient: ["x"] }).drawn;
  const numbers = inside ? drawInputs(inside).flat() : [];
  expect(numbers).toHaveLength(100);
  for (const x of numbers) expect(x.kind === "number" && x.value > 1e-4 && x.value < 1 - 1e-4).toBe(true);
  expect(one({ call: "f", inputs: drawn([rate]) }).drawn?.drawn).toEqual([rate]);
});
