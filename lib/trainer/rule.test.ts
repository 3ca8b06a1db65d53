import { expect, test } from "vitest";
import { recordedRule, ruleOf, sigmoid } from "./rule";

const places = Array.from({ length: 2001 }, (_, i) => (i - 1000) / 40);

test.each(["relu", "leakyRelu", "tanh", "sigmoid"])(
  "%s in the trainer is that of the engine's record, with its slope",
  (name) => {
    const [quick, recorded] = [ruleOf(name), recordedRule(name)];
    for (const x of places) {
      const y = quick.value(x);
      expect(y).toBeCloseTo(recorded.value(x), 10);
      expect(quick.slope(x, y)).toBeCloseTo(recorded.slope(x, y), 10);
    }
  },
);

test("what is far out, or no number, is treated as by Math", () => {
  expect(sigmoid(800)).toBe(1);
  expect(sigmoid(-800)).toBeCloseTo(0, 15);
  expect([-800, 800].map(ruleOf("tanh").value)).toEqual([-1, 1]);
  expect(ruleOf("tanh").value(Number.NaN)).toBeNaN();
  expect(sigmoid(Number.NaN)).toBeNaN();
});

test("a name without a record is refused by its name", () => {
  expect(() => ruleOf("softmax")).toThrow("The engine has no activation “softmax” of one number.");
});
