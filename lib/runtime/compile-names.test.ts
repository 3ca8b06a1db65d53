import { describe, expect, it } from "vitest";
import { evaluateCode } from "./testing/evaluate-code";
import { codeOf } from "./testing/notebook-steps";

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
      const code = codeOf(source);
      expect([...code.defines].sort()).toEqual([...defines].sort());
      if (code.imports.length === 0)
        expect(Object.keys((await evaluateCode(code)).names).sort()).toEqual([...defines].sort());
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
      expect([...codeOf(source).reads].sort()).toEqual([...reads].sort());
    });
});
