import { describe, expect, it } from "vitest";
import { mutantsOf } from "./mutants-of";

/** The bodies that `f(x, y)` has in its mutants, as lines of text. */
async function bodiesOf(expression: string): Promise<string[]> {
  const head = "export function f(x: number, y: number): number {\n  return ";
  const mutants = await mutantsOf(`${head}${expression};\n}`);
  return mutants.map(({ becomes }) => becomes.replace(/^return (.*);$/, "$1"));
}

describe("The changed solutions hold", () => {
  const cases: [slip: string, expression: string, mutants: string[]][] = [
    ["a comparison with the other edge and direction", "x > y", ["x >= y", "x < y"]],
    ["a condition negated and forgotten", "x > 0 ? x : y", ["!(x > 0) ? x : y", "true ? x : y"]],
    ["a term or factor less", "x * y + 3", ["x * y", "3", "x + 3", "y + 3"]],
    ["another operation", "x * y + 3", ["x / y + 3", "x * y - 3"]],
    ["a difference the wrong way round", "x - y", ["(y) - (x)"]],
    [
      "a number one off, 0, 1 and with the other sign",
      "x + 5",
      ["x + 6", "x + 4", "x + 0", "x + 1", "x + (-5)"],
    ],
    ["a fraction ten times as large", "0.01 * x", ["0.1 * x"]],
    [
      "an input with the other sign, its size, and the other input",
      "x + 5",
      ["(-x) + 5", "Math.abs(x) + 5", "y + 5"],
    ],
    ["arguments in the other order", "g(x, y)", ["g(y, x)"]],
    ["one argument only, and none of the call", "g(x, y)", ["g(x)", "g(y)", "x", "y"]],
    ["the function next to the right one", "Math.max(0, x)", ["Math.min(0, x)"]],
    ["a sign less", "-x", ["x"]],
    ["a result with the other sign, and none", "x", ["-(x)", "return;"]],
    ["a list in the other order and one item short", "[3, 2]", ["[2, 3]", "[3]", "[2]"]],
  ];
  for (const [slip, expression, mutants] of cases)
    it(slip, async () => {
      expect(await bodiesOf(expression)).toEqual(expect.arrayContaining(mutants));
    });

  it("the other function of an import, wherever it is used", async () => {
    const mutants = await mutantsOf('import { sigmoid } from "gradbook";\nexport const f = sigmoid;');
    expect(mutants.map(({ becomes }) => becomes)).toContain('import { tanh as sigmoid } from "gradbook";');
  });

  it("a program without one of its statements", async () => {
    const source = "export function f(loss: Tensor) {\n  loss.backward();\n  return loss;\n}";
    const sources = (await mutantsOf(source)).map((mutant) => mutant.source);
    expect(sources).toContain("export function f(loss: Tensor) {\n  ;\n  return loss;\n}");
  });
});

it("Arguments whose order does not count stay where they are", async () => {
  expect(await bodiesOf("Math.max(0, x)")).not.toContain("Math.max(x, 0)");
});

it("The condition of a loop is never made endless, and types stay as they are", async () => {
  const source = "export function f(xs: [1, 2]) {\n  for (;xs.length > 1;) xs.pop();\n}";
  const sources = (await mutantsOf(source)).map((mutant) => mutant.source);
  expect(sources.filter((each) => /for \(;(true|!)/.test(each))).toEqual([]);
  expect(sources.filter((each) => !each.includes("xs: [1, 2]"))).toEqual([]);
});

it("Every changed solution differs from the solution and from every other", async () => {
  const source = "export const f = (x: number): number => (x > 1 ? 1 : x - 1);";
  const sources = (await mutantsOf(source)).map((mutant) => mutant.source);
  expect(new Set([...sources, source]).size).toBe(sources.length + 1);
});

it("A change is told by its place and by its lines before and after", async () => {
  const mutants = await mutantsOf("export function f(x: number) {\n  return 2 *\n    x;\n}");
  expect(
    mutants.find(({ becomes }) => becomes === "return 2 / x;" || becomes === "return 2 /"),
  ).toMatchObject({
    line: 2,
    column: 12,
    was: "return 2 *",
  });
});
