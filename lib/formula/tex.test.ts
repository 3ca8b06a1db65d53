import fc from "fast-check";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { parseFormula } from "./parse";
import { javaScript, tokenSoup } from "./testing/texts";
import { texOf } from "./tex";
import { wordsOf } from "./words";

const formulaOf = (text: string, names = ["x", "w_1", "alpha", "loss"]) => {
  const parsed = parseFormula(text, names);
  if (parsed.kind === "problem") throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.formula;
};

describe("A formula is shown as mathematicians set it, with no more parentheses than it needs", () => {
  test.each([
    ["1/(1+e^-x)", "\\frac{1}{1 + {e}^{-x}}"],
    ["((x)) * (x+1)", "x \\cdot \\left(x + 1\\right)"],
    ["x - (x - 1)", "x - \\left(x - 1\\right)"],
    ["(-x)^2", "{\\left(-x\\right)}^{2}"],
    ["-x^2", "-{x}^{2}"],
    ["max(0, w1 x)", "\\max\\left(0, w_{1} \\cdot x\\right)"],
    ["αx + loss", "\\alpha \\cdot x + \\mathrm{loss}"],
    ["|x| + sqrt(x)", "\\left|x\\right| + \\sqrt{x}"],
    ["x if x > 0 else 0", "\\begin{cases}x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise}\\end{cases}"],
    ["0 <= x < 1", "0 \\le x < 1"],
    ["2e-7x", "{2 \\cdot 10^{-7}} \\cdot x"],
  ])("%s", (text, tex) => expect(texOf(formulaOf(text))).toBe(tex));
});

test("KaTeX sets everything that is read, at its strictest", () => {
  const isSet = (text: string) => {
    const parsed = parseFormula(text, ["x", "w"]);
    fc.pre(parsed.kind === "formula");
    expect(katex.renderToString(texOf(parsed.formula), { strict: "error" })).toContain("<math");
  };
  fc.assert(fc.property(fc.oneof(tokenSoup(), javaScript()), isSet), { numRuns: 300 });
});

describe("A formula is said in words, and what belongs together is heard", () => {
  test.each([
    ["max(0, x)", "the larger of 0 and x"],
    [
      "1/(1+e^-x)",
      "1 over open parenthesis 1 plus open parenthesis e to the power of minus x close parenthesis close parenthesis",
    ],
    ["x²", "x squared"],
    ["x if x > 0 else 0", "x if x is greater than 0, otherwise 0"],
    ["0.5(x + |x|)", "0.5 times open parenthesis x plus the absolute value of x close parenthesis"],
  ])("%s", (text, words) => expect(wordsOf(formulaOf(text))).toBe(words));
});
