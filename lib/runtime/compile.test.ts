import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import type { CompiledCode } from "@/lib/model";
import { compile, compileChecks, compileExpression } from "./compile";

/** What the program does when nothing of a lesson is around it: its value, or what it throws. */
async function evaluate({ js }: CompiledCode): Promise<{ value: unknown; names: Record<string, unknown> }> {
  const AsyncFunction = (async () => {}).constructor as new (body: string) => () => Promise<never>;
  return await new AsyncFunction(js)();
}

function compiled(source: string): CompiledCode {
  const result = compile(source);
  if (result.kind === "refused") throw new Error(`${result.error.message} (line ${result.error.line})`);
  return result.code;
}

function refusal(source: string) {
  const result = compile(source);
  return result.kind === "refused" ? result.error : null;
}

/** Line of `marker` in a text, counted from 1. */
const lineOf = (text: string, marker: string) => text.slice(0, text.indexOf(marker)).split("\n").length;

const multiLine = {
  types: "type Pair = [\n  number,\n  number,\n];\nconst p: Pair = [1, 2];\nMARK();",
  interfaces:
    "interface Point {\n  x: number;\n  y?: number;\n}\nconst p = { x: 1 } satisfies Point;\nMARK();",
  enums: "enum Side {\n  Left = 1,\n  Right,\n}\nconst s = Side.Right;\nMARK();",
  "exported enums": "export enum Side {\n  Left,\n  Right,\n}\nMARK();",
  generics:
    "function id<\n  T extends number,\n  U = T,\n>(\n  x: T,\n): T {\n  return x;\n}\nid<1>(1);\nMARK();",
  comments: "/* one\n two\n three */\n// four\nconst a = 1; /* five\n six */ MARK();",
  "template strings": `const t = \`one\n\${1 +\n 1}\nthree\`;\nMARK();`,
  overloads:
    "function f(x: number): number;\nfunction f(x: string): string;\nfunction f(x: never): never {\n  return x;\n}\nMARK();",
  "classes with parameter properties":
    "abstract class A<T> {\n  private readonly b!: T;\n  constructor(public c: number) {}\n  abstract d(): void;\n}\nMARK();",
  "multi-line imports": 'import {\n  relu,\n  type Tensor,\n} from "gradbook";\nMARK();',
  "type-only imports": 'import type {\n  Tensor,\n} from "gradbook";\nMARK();',
  assertions: "const x = (1 as unknown as\n  string)!;\nMARK();",
};

describe("a line of the compiled program is the reader's line", () => {
  for (const [what, source] of Object.entries(multiLine)) {
    for (const ending of ["\n", "\r\n"]) {
      it(`after ${what}, with ${ending === "\n" ? "LF" : "CRLF"}`, () => {
        const { js } = compiled(source.replaceAll("\n", ending));
        expect(lineOf(js, "MARK")).toBe(lineOf(source, "MARK"));
      });
    }
  }

  it("in the stack of an error that it throws", async () => {
    const { js } = compiled("type A = {\n  b: number;\n};\n\nthrow new Error('here');");
    const run = new Script(`(async () => { ${js}\n})`, { filename: "lines-probe" }).runInThisContext();
    const thrown: Error = await run().catch((error: Error) => error);
    expect(/lines-probe:(\d+)/.exec(String(thrown.stack))?.[1]).toBe("5");
  });
});

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
      expect((await evaluate(compiled(source))).value).toStrictEqual(value);
    });
});

describe("a program defines its top-level names", () => {
  const cases: [source: string, defines: string[]][] = [
    ["const a = 1; let b = 2; var c = 3;", ["a", "b", "c"]],
    ["function f() { const inner = 1; }\nclass K {}", ["f", "K"]],
    ["const { a, b: [c], ...d } = { a: 1, b: [2], e: 3 };", ["a", "c", "d"]],
    ["export const a = 1;\nexport function f() {}", ["a", "f"]],
    ["const a = 1;\nexport { a };", ["a"]],
    ["enum Side { Left }", ["Side"]],
    ["type T = number;\ninterface I {}", []],
    ['import { relu } from "gradbook";', []],
    ["{ const inner = 1; let other = 2; }", []],
    ["for (const i of [1]) { const j = i; }", []],
  ];
  for (const [source, defines] of cases)
    it(JSON.stringify(source), async () => {
      const code = compiled(source);
      expect([...code.defines].sort()).toEqual([...defines].sort());
      if (code.imports.length === 0)
        expect(Object.keys((await evaluate(code)).names).sort()).toEqual([...defines].sort());
    });
});

describe("a program reads the names that it neither defines nor imports", () => {
  const cases: [source: string, reads: string[]][] = [
    ["a + b", ["a", "b"]],
    ["const f = (x) => x + shift;", ["shift"]],
    ["const shift = 1;\nconst f = () => shift;", []],
    ["f();\nfunction f() { return late; }", ["late"]],
    ["const { a = fallback, [key]: b } = source;", ["fallback", "key", "source"]],
    ["function f(x = start, y = x) { return y; }", ["start"]],
    [
      "class A extends Base { p = initial; [computed]() { return this.q; } }",
      ["Base", "initial", "computed"],
    ],
    ["const g = (a) => { const b = a; return (a) => a + b + c; };", ["c"]],
    ["let n = 0;\nfor (const n of list) n;", ["list"]],
    ["thing.name.deeper", ["thing"]],
    ["const o = { key: value, short };", ["value", "short"]],
    ["try { risky } catch (e) { e }", ["risky"]],
    ['import { relu as r } from "gradbook";\nr(x0)', ["x0"]],
    ["let x: Hidden = shown as Other;", ["shown"]],
    [`\`\${inside} text\``, ["inside"]],
    ["counter = 5", ["counter"]],
    ["label: for (;;) break label;", []],
  ];
  for (const [source, reads] of cases)
    it(JSON.stringify(source), () => {
      expect([...compiled(source).reads].sort()).toEqual([...reads].sort());
    });
});

describe("imports", () => {
  it("are told with local name, exported name and line", () => {
    const { imports } = compiled('\nimport { relu as r, tanh } from "gradbook";\nr');
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
    expect((await evaluate(result.code)).value).toEqual([1, 2]);
  });
});

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

  it("ten thousand top-level names are told in under five seconds", () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `const a${i} = ${i};`);
    const began = performance.now();
    expect(compiled(lines.join("\n")).defines).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it("a chain of 20,000 additions", () => {
    const result = compile(Array.from({ length: 20_000 }, () => "x").join(" + "));
    if (result.kind === "refused") expect(result.error.message).toMatch(/nested too deeply/);
    else expect(result.code.reads).toEqual(["x"]);
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
      expect((await evaluate(result.code)).value).toEqual(value);
    });

  it("that is a statement is refused at line 1", () => {
    const result = compileExpression("const a = 1");
    expect(result).toMatchObject({ kind: "refused", error: { name: "SyntaxError", line: 1 } });
  });
});
