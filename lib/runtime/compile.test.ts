import { describe, expect, it } from "vitest";
import { compile, compileChecks, compileExpression } from "./compile";
import { evaluateCode } from "./testing/evaluate-code";
import { codeOf } from "./testing/notebook-steps";

function refusal(source: string) {
  const result = compile(source);
  return result.kind === "refused" ? result.error : null;
}

describe("the value of a program is its last expression", () => {
  const cases: [source: string, value: unknown][] = [
    ["1 + 2", 3],
    ["const a = 4;\na * 2;", 8],
    ["const a = 1;\n(a, 2)", 2],
    ["({ a: 1 })", { a: 1 }],
    ["[1, 2].map((x: number) => x + 1) // a comment", [2, 3]],
    ["/* before */ 5 /* after */;", 5],
    ["1;\n2;\n3", 3],
    ["await Promise.resolve(7)", 7],
    ["const a = await Promise.resolve(7);\na + 1", 8],
    ["const x = 1;", undefined],
    ["if (true) { 5 }", undefined],
    ["", undefined],
    ["// only a comment", undefined],
    ["3 as number", 3],
    ["`a\nb`", "a\nb"],
    ["(() => 1)()", 1],
  ];
  for (const [source, value] of cases)
    it(JSON.stringify(source), async () => {
      expect((await evaluateCode(codeOf(source))).value).toStrictEqual(value);
    });
});

describe("imports", () => {
  it("are told with local name, exported name and line", () => {
    const { imports } = codeOf('\nimport { relu as r, tanh } from "gradbook";\nr');
    expect(imports).toEqual([
      { module: "gradbook", local: "r", exported: "relu", line: 2 },
      { module: "gradbook", local: "tanh", exported: "tanh", line: 2 },
    ]);
  });

  const refused: [source: string, line: number, says: string][] = [
    ['const a = 1;\nimport fs from "node:fs";', 2, "node:fs"],
    ['import { x } from "./other";', 1, "./other"],
    ['import { spread } from "gradbook/check";', 1, "gradbook/check"],
    ['\n\nimport * as g from "gradbook";', 3, "Import by name"],
    ['import g from "gradbook";', 1, "Import by name"],
    ['import "left-pad";', 1, "left-pad"],
    ["1;\nexport default 1;", 2, "Export by name"],
    ['\nexport * from "gradbook";', 2, "Export by name"],
    ['\nexport { relu } from "left-pad";', 2, "Export by name"],
  ];
  for (const [source, line, says] of refused)
    it(`${JSON.stringify(source)} is refused at line ${line}`, () => {
      const error = refusal(source);
      expect(error?.message).toContain(says);
      expect(error?.line).toBe(line);
    });

  it("checks may import the words of checks, and their value is the default export", async () => {
    const result = compileChecks(
      'import { defineChecks } from "gradbook/check";\nconst one = 1;\nexport default [one, 2];\nconst after = 3;',
    );
    if (result.kind === "refused") throw new Error(result.error.message);
    expect(result.code.imports[0]?.module).toBe("gradbook/check");
    expect((await evaluateCode(result.code)).value).toEqual([1, 2]);
  });
});

describe("an `of`", () => {
  const cases: [source: string, value: unknown][] = [
    ["1 + 1", 2],
    ["{ a: 1 }", { a: 1 }],
    ["({ a: 1 })", { a: 1 }],
    ["2 // with a comment", 2],
    ["5 as number", 5],
  ];
  for (const [source, value] of cases)
    it(`${source} is an expression`, async () => {
      const result = compileExpression(source);
      if (result.kind === "refused") throw new Error(result.error.message);
      expect((await evaluateCode(result.code)).value).toEqual(value);
    });

  it("that is a statement is refused at line 1", () => {
    const result = compileExpression("const a = 1");
    expect(result).toMatchObject({ kind: "refused", error: { name: "SyntaxError", line: 1 } });
  });
});
