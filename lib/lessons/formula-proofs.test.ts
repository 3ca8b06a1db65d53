import { expect, test } from "vitest";
import type { FormulaTask, Variant } from "@/lib/model";
import { questionProofs } from "./question-proofs";

const leaky: FormulaTask = {
  kind: "formula",
  answer: "max(slope*x, x)",
  variables: ["x"],
  domain: [-4, 4],
  except: [],
  mistakes: [
    { id: "feedback-1", formula: "max(0, x)" },
    { id: "feedback-2", formula: "slope*x" },
  ],
};
const slopes = (...drawn: number[]): Variant[] => drawn.map((slope, seed) => ({ seed, drawn: { slope } }));
const proofs = (task: Partial<FormulaTask>, variants = slopes(0.1, 0.2)) =>
  questionProofs("q", { ...leaky, ...task }, variants).map(({ rule, seen }) => `${rule}: ${seen}`);

test("A formula question stands where every wrong formula has other values than the answer", () => {
  expect(proofs({})).toEqual([]);
});

test("It is refused where a wrong formula has the answer's values in any variant", () => {
  expect(proofs({}, slopes(0.1, 0))).toEqual([
    'variant-ambiguous: With seed 1 ({"slope":0}) “max(0, x)” has the same values as the answer.',
  ]);
});

test("It is refused where two wrong formulas have the same values, however they are written", () => {
  const mistakes = [...leaky.mistakes, { id: "feedback-3", formula: "(x + |x|)/2" }];
  expect(proofs({ mistakes })).toEqual([
    expect.stringContaining("“(x + |x|)/2” has the same values as “max(0, x)”"),
  ]);
});

test("It is refused where a formula cannot be read, or names what is not drawn", () => {
  expect(proofs({ answer: "max(slope*x, x" })).toEqual([
    "formula-answer: The formula “max(slope*x, x” cannot be read: column 4: This ( is never closed.",
  ]);
  expect(proofs({ answer: "max(leak*x, x)" })).toEqual([expect.stringContaining("“leak” is not known here")]);
});

test("It is refused where the answer has next to no values in its domain", () => {
  expect(proofs({ answer: "sqrt(x - slope - 3)", domain: [-4, 3], mistakes: [] })).toEqual([
    expect.stringContaining("the answer has a value at 0 points of its domain only"),
  ]);
});
