import { describe, expect, it } from "vitest";
import { readProgram } from "../compile";
import { readKept } from "./keeps";

const MEASURE = `import { relu } from "gradbook";
const half = (x: number): number => Math.max(0, x) / 2;

/** How far the pair is from its sum. */
export function gap([a, b] = pair()): number {
  return half(a) + half(b) - relu(a + b);
}
`;
const starter = `export function pair(): [number, number] {\n  return todo("two numbers");\n}\n${MEASURE}`;
const own = "export function pair() { return [3, -2]; }";
const changed = (answer: string) => {
  const { count, what } = readKept(["gap"], readProgram(answer).program, readProgram(starter).program);
  return count === 0 ? null : what;
};

describe("a measure stands as it came", () => {
  it("where only what the exercise asks for was written", () => {
    expect(changed(`${own}\n${MEASURE}`)).toBeNull();
  });

  it("where comments, types, blanks and the order of things are others", () => {
    const laidOut = MEASURE.replace(/\/\*\*.*\n/, "")
      .replace(": number {", " {")
      .replace("half(a) +", "half(a)\n    +");
    expect(changed(`${laidOut}\n// mine\n${own}`)).toBeNull();
  });

  it("where the answer has names of its own, also such as the measure has inside", () => {
    expect(changed(`const a = 3;\nlet b = -a;\nb += 1;\n${own}\n${MEASURE}`)).toBeNull();
  });
});

describe("a measure is changed", () => {
  it.each([
    ["where it gives something else", `${own}\n${MEASURE.replace("relu(a + b)", "0")}`, "gap"],
    ["where it is gone", own, "gap"],
    ["where what it leans on gives something else", `${own}\n${MEASURE.replace("/ 2", "+ 2")}`, "half"],
    ["where a global that it uses is hidden", `const Math = { max: () => 1 };\n${own}\n${MEASURE}`, "Math"],
    ["where a part of a global is given something else", `Math.max = () => 1;\n${own}\n${MEASURE}`, "Math"],
    [
      "where an import that it uses is another",
      `${own}\n${MEASURE.replace("{ relu }", "{ tanh as relu }")}`,
      "relu",
    ],
    ["where it is given another function", `${own}\n${MEASURE}\ngap = () => 1;`, "gap"],
    ["where it is one of several that are given something", `${own}\n${MEASURE}\n[gap] = [() => 1];`, "gap"],
  ])("%s", (_, answer, what) => expect(changed(answer)).toBe(what));
});
