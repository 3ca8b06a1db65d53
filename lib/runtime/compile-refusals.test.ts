import { describe, expect, it } from "vitest";
import { compile } from "./compile";
import { codeOf } from "./testing/notebook-steps";

function refusal(source: string) {
  const result = compile(source);
  return result.kind === "refused" ? result.error : null;
}

describe("what is no program is refused with its line", () => {
  const cases: [source: string, line: number][] = [
    ["const a = 1;\nreturn a;", 2],
    ["\n\n/* never closed\n", 3],
    ["const a = `never\nclosed", 1],
    ["const a = 1;\nconst a = 2;", 2],
    ["const a = ;", 1],
    ["1;\n}", 2],
    ["function f() {\n  1;\n", 3],
    ['\nconst "a" = 1;', 2],
    ["x => {\n await 1;\n}", 2],
  ];
  for (const [source, line] of cases)
    it(JSON.stringify(source), () => {
      const error = refusal(source);
      expect(error?.name).toBe("SyntaxError");
      expect(error?.line).toBe(line);
      expect(error?.message).not.toMatch(/\(\d+:\d+\)|Error transforming|undefined/);
    });
});

describe("hostile sizes are compiled or refused, and end", () => {
  it("10,000 parentheses", () => {
    const result = compile(`${"(".repeat(10_000)}1${")".repeat(10_000)}`);
    if (result.kind === "refused") expect(result.error.message).toMatch(/nested too deeply/);
    else expect(result.code.js).toContain("1");
  });

  it("100,000 opening brackets and nothing else", () => {
    expect(refusal("[".repeat(100_000))?.name).toBe("SyntaxError");
  });

  it("10,000 nested functions", () => {
    const result = compile(`${"(() => ".repeat(10_000)}1${")".repeat(10_000)}`);
    if (result.kind === "refused") expect(result.error.message).toMatch(/nested too deeply/);
  });

  it("a megabyte is refused with its size", () => {
    expect(refusal("const a = 1;".repeat(90_000))?.message).toContain("1080000 characters");
  });

  it("ten thousand top-level names are told", () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `const a${i} = ${i};`);
    expect(codeOf(lines.join("\n")).defines).toHaveLength(10_000);
  });

  it("a chain of 20,000 additions", () => {
    const result = compile(Array.from({ length: 20_000 }, () => "x").join(" + "));
    if (result.kind === "refused") expect(result.error.message).toMatch(/nested too deeply/);
    else expect(result.code.reads).toEqual(["x"]);
  });
});
