import { describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/model";
import { readProgram } from "../compile";
import { parametersOf, readRule } from ".";

type SourceRule = Parameters<typeof readRule>[1];

function read(source: string, rule: SourceRule): Extract<Outcome, { kind: "read" }> {
  const outcome = readRule(readProgram(source).program, rule);
  if (outcome.kind !== "read") throw new Error("A rule reads.");
  return outcome;
}

const linesOf = (source: string, rule: SourceRule) => read(source, rule).lines;

describe("Math.max is found", () => {
  const rule: SourceRule = { avoids: ["Math.max"] };
  it.each([
    ["by its name", "const f = (x: number) => Math.max(0, x);"],
    ["over several lines, where it stands", "const f = (x: number) =>\n  Math\n    .max(0, x);", [2]],
    ["under another name", "const m = Math.max;\nm(0, 1);", [1, 2]],
    ["under another name of its owner", "const M = Math;\nM.max(0, 1);", [2]],
    ["under a name that is given late", "let m;\nm = Math.max;", [2]],
    ["taken out of its owner", "const { max } = Math;\nmax(0, 1);", [1, 2]],
    ["taken out under another name", "const { max: larger = 1 } = Math;\nlarger(0, 1);", [1, 2]],
    ["in brackets", 'Math["max"](0, 1);'],
    ["in brackets, in pieces", 'Math["m" + "ax"](0, 1); Math[`max`](0, 1);'],
    ["in brackets that nobody can read", "const k = String(1);\nMath[k](0, 1);", [2]],
    ["by way of the globals", "globalThis.Math.max(0, 1);"],
    ["when it is not called but handed on", "[1, 2].reduce(Math.max);"],
    ["when it is applied", "Math.max.apply(null, [0, 1]);"],
    ["behind a comma", "(0, Math.max)(0, 1);"],
    ["behind a question mark", "Math?.max?.(0, 1);"],
    ["as the default of an argument", "const f = (x: number, by = Math.max) => by(0, x);"],
    ["where its owner is handed on", 'Reflect.get(Math, "m" + "ax")(0, 1);'],
    ["where a text is run", 'eval("Math." + "max(0, 1)");'],
    ["where a text is made a function", 'new Function("return Math.max(0, 1)")();'],
    ["where a text is made a function in secret", '(() => 1).constructor("return Math.max(0, 1)")();'],
  ])("%s", (_, source, lines: number[] = [1]) => expect(linesOf(source, rule)).toEqual(lines));

  it.each([
    ["in a comment", "// Math.max(0, x)\nconst f = 1;"],
    ["in a text", 'const f = "Math.max(0, x)";'],
    ["in a type", "type F = typeof Math.max;\nconst f = 1;"],
    ["as a key or a property of something else", "const o = { max: 1 }; o.max; const max = 2; max;"],
    ["beside its neighbours", "Math.min(0, 1) + Math.abs(-1); const { floor } = Math; floor(1.5);"],
    ["as a name of one's own", "function max(a: number, b: number) { return a > b ? a : b; }\nmax(0, 1);"],
  ])("and is not seen %s", (_, source) => expect(linesOf(source, rule)).toEqual([]));
});

describe("relu is found", () => {
  const rule: SourceRule = { avoids: ["relu"] };
  it.each([
    ["imported", 'import { relu } from "gradbook";\nrelu(x);', [2]],
    ["imported under another name", 'import { relu as r } from "gradbook";\nr(x);', [2]],
    ["imported and renamed twice", 'import { relu as r } from "gradbook";\nconst q = r;\nq(x);', [2, 3]],
    ["as a method", "x.neg().relu();", [1]],
    ["as a function of nn", 'import { nn } from "gradbook";\nnn.functional.relu(x);', [2]],
    ["as a name of the lesson", "relu(x);", [1]],
  ])("%s", (_, source, lines) => expect(linesOf(source, rule)).toEqual(lines));

  it("and is not seen where it is imported only, or the answer's own", () => {
    expect(linesOf('import { relu } from "gradbook";\nx.sigmoid();', rule)).toEqual([]);
    expect(linesOf("export const relu = (x: number) => (x > 0 ? x : 0);\nrelu(1);", rule)).toEqual([]);
  });
});

describe("a call that is asked for is found", () => {
  const calls = (source: string, ...names: string[]) => read(source, { calls: names });

  it.each([
    ["by its name", "grad(y, x);"],
    ["under another name", 'import { grad as g } from "gradbook"; g(y, x);'],
    ["as a method", "tape.grad(y, x);"],
    ["handed to a function that calls it", "ys.map(grad);"],
  ])("%s", (_, source) => expect(calls(source, "grad").count).toBe(1));

  it.each([
    ["only imported", 'import { grad } from "gradbook";'],
    ["only kept", "const g = grad;"],
    ["only spoken of", 'print("grad(y, x)"); // grad(y, x)'],
    ["one's own where gradbook's is asked for", "const grad = () => 1; grad();", "gradbook.grad"],
  ])("and is none where it is %s", (_, source, name = "grad") => expect(calls(source, name).count).toBe(0));

  it("may be a helper of the answer's own", () =>
    expect(calls("const gate = (z: number) => Number(z > 0);\ngate(1);", "gate").count).toBe(1));

  it("is told which is absent, of several", () =>
    expect(calls("relu(x);", "relu", "tanh")).toMatchObject({ count: 0, what: "tanh" }));
});

describe("repetition is found", () => {
  it.each([
    ["for (let i = 0; i < 3; i++) f();", "for"],
    ["for (const x of xs) f(x);", "for … of"],
    ["while (more()) f();", "while"],
    ["do f(); while (more());", "do … while"],
    ["xs.map((x) => x + 1);", "map()"],
    ["xs.forEach(f);", "forEach()"],
    ["Array.from({ length: 3 }, (_, i) => i);", "Array.from()"],
    ["const f = (n: number): number => (n === 0 ? 0 : f(n - 1));", "f() calling itself"],
    [
      "function even(n) { return odd(n - 1); }\nfunction odd(n) { return even(n - 1); }",
      "even() calling itself",
    ],
  ])("%s", (source, what) => expect(read(source, { loops: false })).toMatchObject({ what }));

  it.each(["const f = (x) => g(x);\nconst g = (x) => x;", "x.matmul(w).relu().sum();", "Array.from(xs);"])(
    "and not in %s",
    (source) => expect(read(source, { loops: false }).count).toBe(0),
  );
});

describe("statements are counted", () => {
  const count = (source: string, within?: string) =>
    read(source, { statementsAtMost: 9, ...(within !== undefined && { in: within }) }).count;

  it("in the program, without blocks, imports and types", () => {
    expect(
      count('import { relu } from "gradbook";\ntype N = number;\nconst a = 1;\nif (a) { relu(a); }'),
    ).toBe(3);
  });

  it("in one function, also one that is a bare expression", () => {
    const source =
      "const f = (x) => x + 1;\nexport function g(x) {\n  const y = x;\n  for (let i = 0; i < 2; i++) f(y);\n  return y;\n}";
    expect(count(source, "f")).toBe(1);
    expect(count(source, "g")).toBe(4);
  });
});

describe("the parameters of a function", () => {
  it.each([
    ["export function f(x: number, w = 1) {}", ["x", "w"]],
    ["export const f = (x: number, { a }: { a: number }) => x;", ["x", ""]],
    ["const g = 1;", null],
  ])("of %s", (source, names) => expect(parametersOf(source, "f")).toEqual(names));
});
