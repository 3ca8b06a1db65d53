import { describe, expect, test } from "vitest";
import type { FormulaTask, Variant } from "@/lib/model";
import { curvesOf, judgeFormula as judge } from "./judge";

const once: Variant = { seed: 0, drawn: {} };
const task = (answer: string, more: Partial<FormulaTask> = {}): FormulaTask => ({
  kind: "formula",
  answer,
  variables: ["x"],
  domain: [-8, 8],
  except: [],
  mistakes: [],
  ...more,
});
const judgeFormula = (of: FormulaTask, text: string, variant: Variant) =>
  judge(of, { kind: "formula", text }, variant);
const kindOf = (answer: string, text: string, more: Partial<FormulaTask> = {}) =>
  judgeFormula(task(answer, more), text, once).kind;
const correct = { kind: "correct", feedback: ["correct"], notes: [] };
const incorrect = (...notes: string[]) => ({ kind: "incorrect", feedback: ["otherwise"], notes });

describe("Every way to write the answer is right", () => {
  test.each([
    ["max(0, x)", "x if x > 0 else 0"],
    ["max(0, x)", "x >= 0 ? x : 0"],
    ["max(0, x)", "(x + |x|)/2"],
    ["max(0, x)", "ln(e^max(0,x))"],
    ["sigmoid(x)(1 - sigmoid(x))", "e^-x/(1+e^-x)^2"],
    ["sigmoid(x)(1 - sigmoid(x))", "σ(x) − σ(x)²"],
    ["sigmoid(x)(1 - sigmoid(x))", "sigmoid(x)*sigmoid(-x)"],
    ["tanh(x)", "2σ(2x) − 1"],
    ["tanh(x)", "(e^x - e^-x)/(e^x + e^-x)"],
    ["1 - tanh(x)^2", "sech²(x)"],
    ["1 - tanh(x)^2", "4/(e^x + e^-x)^2"],
    ["softplus(x)", "log(1 + exp(x))"],
    ["softplus(x)", "x + ln(1+e^(-x))"],
    ["x^3", "x*x*x"],
  ])("%s as %s", (answer, text) => expect(kindOf(answer, text)).toBe("correct"));
});

describe("What differs anywhere in the domain is not right", () => {
  test.each([
    ["max(0, x)", "x"],
    ["max(0, x)", "|x|"],
    ["max(0, x)", "max(0.01x, x)"],
    ["max(0, x)", "max(0, x) + (x == 0.37)"],
    ["max(0, x)", "min(6, max(0, x))"],
    ["max(0, x)", "softplus(x)"],
    ["tanh(x)", "σ(2x)"],
    ["tanh(x)", "x - x^3/3"],
    ["1 if x > 0 else 0", "1 if x >= 0 else 0"],
    ["sign(x)", "x/|x|"],
  ])("%s and %s", (answer, text) => expect(kindOf(answer, text)).toBe("incorrect"));
});

test("The simplest point at which the two part is told, with both numbers", () => {
  expect(judgeFormula(task("max(0, x)"), "x", once)).toEqual(
    incorrect("At x = −1 your formula gives −1; expected is 0."),
  );
  expect(judgeFormula(task("max(0, x)"), "max(0, x) + 0.00001", once)).toEqual(
    incorrect("At x = 0 your formula gives 0.00001; expected is 0."),
  );
  const neuron = task("w*x + b", { variables: ["w", "x", "b"] });
  expect(judgeFormula(neuron, "w + x + b", once)).toEqual(
    incorrect("At w = 0, x = 1, b = 0 your formula gives 1; expected is 0."),
  );
});

test("Where a formula has no value and the answer has one, the point is told", () => {
  expect(judgeFormula(task("sign(x)"), "x/|x|", once)).toEqual(
    incorrect("At x = 0 your formula has no value; expected is 0."),
  );
});

test("Points that the author leaves out do not count, nor do those at which the answer has no value", () => {
  expect(kindOf("sign(x)", "x/|x|", { except: [0] })).toBe("correct");
  expect(kindOf("1/x", "x^-1")).toBe("correct");
  expect(kindOf("sqrt(x)", "x^0.5")).toBe("correct");
});

test("A known wrong formula is recognised however it is written", () => {
  const mistakes = [
    { id: "identity", formula: "x" },
    { id: "absolute", formula: "abs(x)" },
  ];
  const relu = task("max(0, x)", { mistakes });
  expect(judgeFormula(relu, "2x - x", once)).toEqual({
    kind: "incorrect",
    feedback: ["identity"],
    notes: [],
  });
  expect(judgeFormula(relu, "√(x²)", once)).toEqual({ kind: "incorrect", feedback: ["absolute"], notes: [] });
  expect(judgeFormula(relu, "max(0,x)", once)).toEqual(correct);
});

test("Numbers that the variant draws belong to the answer, and the reader writes them out", () => {
  const leaky = task("max(a*x, x)", { mistakes: [{ id: "no-leak", formula: "max(0, x)" }] });
  const variant: Variant = { seed: 3, drawn: { a: 0.2, word: "leaky" } };
  expect(judgeFormula(leaky, "x if x > 0 else 0.2x", variant)).toEqual(correct);
  expect(judgeFormula(leaky, "relu(x)", variant)).toMatchObject({ feedback: ["no-leak"] });
  expect(judgeFormula(leaky, "max(a x, x)", variant)).toMatchObject({ kind: "unanswered" });
});

test("Nothing, and what cannot be read, is not answered", () => {
  expect(judgeFormula(task("x"), "  ", once)).toEqual({ kind: "unanswered", why: "Write a formula first." });
  expect(judge(task("x"), null, once)).toEqual({ kind: "unanswered", why: "Write a formula first." });
  expect(judgeFormula(task("x"), "max(0, x", once)).toEqual({
    kind: "unanswered",
    why: "Column 4: This ( is never closed.",
  });
});

test("Both formulas of one variable are drawn over the domain, with a gap where one has no value", () => {
  const curves = curvesOf(task("max(0, x)"), "1/x", once) ?? [];
  expect([curves[0]?.x, curves.at(-1)?.x]).toEqual([-8, 8]);
  expect(curves.find(({ x }) => x === 0)).toEqual({ x: 0, got: Number.NaN, expected: 0 });
  expect(curves.find(({ x }) => x === 2)).toEqual({ x: 2, got: 0.5, expected: 2 });
  expect(curvesOf(task("w*x", { variables: ["w", "x"] }), "w", once)).toBeNull();
});
