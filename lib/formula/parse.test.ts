import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate";
import { parseFormula } from "./parse";
import { anyText, deepNest, javaScript, tokenSoup } from "./testing/texts";
import { valueAt } from "./testing/value-at";

const points = [-3, -1, -0.25, 0, 0.5, 1, 2.75];
const relu = (x: number) => Math.max(0, x);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe("The ways in which people write a formula are read", () => {
  test.each<[string, (x: number) => number]>([
    ["max(0, x)", relu],
    ["Math.max(0, x)", relu],
    ["np.maximum(0, x)", relu],
    ["ReLU(x)", relu],
    ["F.relu(x)", relu],
    ["x if x > 0 else 0", relu],
    ["(x if x > 0 else 0)", relu],
    ["x > 0 ? x : 0", relu],
    ["x·(x ≥ 0)", relu],
    ["0.5*(x+|x|)", relu],
    ["1/2(x + |x|)", relu],
    ["(x + √(x²))/2", relu],
    ["1/(1+e^-x)", sigmoid],
    ["1 ÷ (1 + exp(−x))", sigmoid],
    ["(1 + e^(-x))⁻¹", sigmoid],
    ["σ(x)", sigmoid],
    ["0.5(1 + tanh(x/2))", sigmoid],
    ["sigmoid(x)(1 - sigmoid(x))", (x) => sigmoid(x) * (1 - sigmoid(x))],
    ["1 - tanh^2(x)", (x) => 1 - Math.tanh(x) ** 2],
    ["1 − tanh²(x)", (x) => 1 - Math.tanh(x) ** 2],
    ["2x^2", (x) => 2 * x ** 2],
    ["2 x**2", (x) => 2 * x ** 2],
    ["-x^2", (x) => -(x ** 2)],
    ["2^3^x", (x) => 2 ** (3 ** x)],
    ["2^-x", (x) => 2 ** -x],
    ["1/2x", (x) => x / 2],
    ["x(1 - x)^2", (x) => x * (1 - x) ** 2],
    ["[x + {1}] 2", (x) => 2 * (x + 1)],
    ["||x| - 1|", (x) => Math.abs(Math.abs(x) - 1)],
    ["2πx", (x) => 2 * Math.PI * x],
    ["log(e^x)", (x) => x],
    ["-1 if x < 0 else 1 if x > 0 else 0", Math.sign],
    ["x < 0 ? -1 : x > 0 ? 1 : 0", Math.sign],
    ["-1 < x < 1", (x) => (x > -1 && x < 1 ? 1 : 0)],
    ["x if x > -1 and x < 1 else 0", (x) => (x > -1 && x < 1 ? x : 0)],
  ])("%s", (text, meant) => {
    for (const x of points) expect(valueAt(text, { x })).toBeCloseTo(meant(x), 12);
  });
});

test("Names that stand side by side are a product, and Greek letters go by their names", () => {
  expect(valueAt("wx + b", { w: 3, x: 2, b: 1 })).toBe(7);
  expect(valueAt("w1x + w_2x", { w_1: 3, x: 2, w_2: 5 })).toBe(16);
  expect(valueAt("αx", { alpha: 0.1, x: 20 })).toBe(2);
});

test("What JavaScript gives for an expression is what the formula gives", () => {
  fc.assert(
    fc.property(
      javaScript(),
      fc.constantFrom(-2, -0.5, 0, 1, 3),
      fc.constantFrom(-1, 0.5, 2),
      (text, x, w) => {
        fc.pre(text.length <= 300);
        const oracle = Number(new Function("x", "w", `return ${text}`)(x, w));
        const parsed = parseFormula(text, ["x", "w"]);
        if (parsed.kind === "problem") throw new Error(`${text}: ${parsed.problem.message}`);
        expect(evaluate(parsed.formula, { x, w })).toEqual(Number.isFinite(oracle) ? oracle : Number.NaN);
      },
    ),
    { numRuns: 1000 },
  );
});

describe("What is no formula is told with its column and what to do", () => {
  test.each<[string, number, RegExp]>([
    ["", 1, /^Write a formula first\.$/],
    ["1 +", 4, /^After \+ a number or a name is expected\.$/],
    ["* 2", 1, /^A number or a name is expected before \*\.$/],
    ["max(0, x", 4, /^This \( is never closed\.$/],
    ["|x", 1, /^This \| is never closed\.$/],
    ["x)", 2, /^This \) closes nothing\.$/],
    ["(x]", 3, /^The \( at column 1 is not closed before this \]\.$/],
    ["2 + 2 3", 7, /^Two numbers stand side by side/],
    ["0,5x", 2, /with a point, such as 0\.5/],
    ["max(x)", 6, /^The function max takes 2 to 8 numbers, and 1 is given\.$/],
    ["exp(x, 1)", 9, /^The function exp takes one number, and 2 are given\.$/],
    ["2 tanh x", 7, /^Write the argument of tanh in parentheses: tanh\(…\)\.$/],
    ["x if x > 0", 3, /^This if needs an else/],
    ["x else 0", 3, /^This else belongs to no if/],
    ["x > 0 ? x", 7, /^This \? needs a colon/],
    ["x : 0", 3, /^This colon belongs to no question mark/],
    ["y + 1", 1, /^“y” is not known here\. Known are x, e, pi/],
    ["X + 1", 1, /^“X” is not known here\. Did you mean x\?$/],
    ["f(x) = x", 6, /to the right of the equals sign/],
    ["x = 2", 3, /to the right of the equals sign/],
    ["\\frac{x}{2}", 1, /^TeX is not read here/],
    ["σ'(x)", 2, /^A derivative is not taken here/],
    ["x!", 2, /^A factorial is not read here\.$/],
    ['"x"', 1, /^Text has no place in a formula/],
    ["1e999", 1, /^This number is too large/],
    ["constructor", 1, /is not known here/],
    ["__proto__", 1, /is not read in a formula/],
    ["x.constructor", 2, /^Here stands “\.”/],
    ["x\u0000", 2, /^Here stands an unseen sign/],
  ])("%s", (text, column, message) => {
    const parsed = parseFormula(text, ["x"]);
    expect(parsed).toMatchObject({
      kind: "problem",
      problem: { column, message: expect.stringMatching(message) },
    });
  });
});

describe("Nothing that is typed or pasted hangs or breaks the reading", () => {
  const isReadOrRefused = (text: string) => {
    const parsed = parseFormula(text, ["x", "w"]);
    if (parsed.kind === "formula") expect(typeof evaluate(parsed.formula, { x: 1.5, w: -2 })).toBe("number");
    else {
      expect(parsed.problem.column).toBeGreaterThanOrEqual(1);
      expect(parsed.problem.message).toMatch(/^[A-Z“].*[.)?]$/su);
      expect(parsed.problem.message.length).toBeLessThan(500);
    }
  };

  test("pieces of formulas in any order", () => {
    fc.assert(fc.property(tokenSoup(), isReadOrRefused), { numRuns: 5000 });
  });

  test("any text", () => {
    fc.assert(fc.property(anyText(), isReadOrRefused), { numRuns: 4000 });
  });

  test("signs within signs, thousands deep", () => {
    fc.assert(fc.property(deepNest(), isReadOrRefused), { numRuns: 1000 });
  });

  test("a tower of powers has no value, and a megabyte is too long", () => {
    expect(valueAt("9^9^9^9", {})).toBeNaN();
    expect(parseFormula("x+".repeat(500_000), ["x"])).toMatchObject({
      kind: "problem",
      problem: { message: "The formula has 1000000 characters; up to 300 are read. Shorten it." },
    });
  });
});
