import { describe, expect, it } from "vitest";
import type { Observed, Outcome } from "@/lib/model";
import { checksStep, step } from "../testing/notebook-steps";
import { openEvaluator, runSteps } from "../testing/run-steps";
import { COMPARED, observe } from "./observe";

type Calls = [name: string, ...args: unknown[]][];

/** Outcomes of calling the functions of an answer, each check with one call. */
async function outcomesOf(source: string, calls: Calls): Promise<Outcome[]> {
  const seen = (value: unknown): Observed => observe(value, COMPARED);
  const asked = calls.map(([name, ...args]) => [{ name, args: args.map(seen) }]);
  const [result] = await runSteps(step(source, { kind: "call", calls: asked }, "answer"));
  if (result?.kind !== "called") throw new Error(`The answer ended as ${JSON.stringify(result)}.`);
  return result.outcomes.map(([outcome]) => outcome!);
}

describe("a call of an answer's function", () => {
  it("gives what it returned", async () => {
    const outcomes = await outcomesOf("export const f = (x: number) => x * 2;", [
      ["f", 2],
      ["f", 5],
    ]);
    expect(outcomes).toEqual([
      { kind: "returned", value: { kind: "number", value: 4 } },
      { kind: "returned", value: { kind: "number", value: 10 } },
    ]);
  });

  it("that throws has the error with the answer's line, and the next call is made all the same", async () => {
    const source =
      'export function f(x: number) {\n  if (x < 0) throw new RangeError("negative");\n  return x;\n}';
    const outcomes = await outcomesOf(source, [
      ["f", -1],
      ["f", 1],
    ]);
    expect(outcomes[0]).toEqual({
      kind: "threw",
      error: { name: "RangeError", message: "negative", line: 2 },
    });
    expect(outcomes[1]?.kind).toBe("returned");
  });

  it("that reaches todo() is to do, not wrong", async () => {
    const source = 'import { todo } from "gradbook";\nexport function f(): number { return todo("f"); }';
    expect(await outcomesOf(source, [["f"]])).toEqual([{ kind: "todo" }]);
  });

  it("of a name that is no function of the answer is missing", async () => {
    const source = "export const f = 5;";
    expect(await outcomesOf(source, [["f"], ["g"], ["toString"], ["constructor"]])).toEqual(
      ["f", "g", "toString", "constructor"].map((name) => ({ kind: "missing", name })),
    );
  });

  it("gets arguments of its own: an answer that changes them spoils no later call", async () => {
    const source = "export function f(list: number[]) { list.push(9); return list.length; }";
    const list: Observed = observe([1, 2], COMPARED);
    const call = { name: "f", args: [list] };
    const [result] = await runSteps(step(source, { kind: "call", calls: [[call, call]] }));
    expect(result).toMatchObject({ outcomes: [[{ value: { value: 3 } }, { value: { value: 3 } }]] });
  });

  it("gets the value that was written in checks.ts, whatever its kind", async () => {
    const source =
      'import { defineChecks } from "gradbook/check";\nimport { tensor } from "gradbook";\n' +
      'export default defineChecks([{ title: "t", call: "f", inputs: [[tensor([[1, 2]]), { a: [true, null] }, "s", 3n, -0, undefined, NaN]] }]);';
    const notebook = openEvaluator();
    const [checked] = await notebook.run([checksStep(source)]);
    if (checked?.kind !== "checked") throw new Error(JSON.stringify(checked));
    const calls = [[{ name: "f", args: checked.checks[0]!.inputs[0]! }]];
    const answer =
      "export const f = (t, o, s, b, z, u, n) => [t.shape, t.sum().item(), o, s, typeof b, Object.is(z, -0), u, n];";
    const [result] = await notebook.run([step(answer, { kind: "call", calls })]);
    const expected = [[1, 2], 3, { a: [true, null] }, "s", "bigint", true, undefined, Number.NaN];
    expect(result).toEqual({
      kind: "called",
      outcomes: [[{ kind: "returned", value: observe(expected, COMPARED) }]],
    });
  });
});

describe("a checks.ts", () => {
  const problems: [source: string, says: string][] = [
    ["export default 5;", "must export a list"],
    ["export default [];", "at least one check"],
    ["const checks = [];", "must export a list"],
    ["export default [{ call: 'f', inputs: [[1]] }];", "Check number 1 has no title"],
    ["export default [null];", "Check number 1"],
    ["export default [{ title: 'a', inputs: [[1]] }];", "The check “a” has no “call”"],
    ["export default [{ title: 'a', call: 'f' }];", "needs “inputs”"],
    ["export default [{ title: 'a', call: 'f', inputs: [1, 2] }];", "one list of arguments per call"],
    ["export default [{ title: 'a', call: 'f', inputs: [[1], [2]], expect: [1] }];", "2 calls"],
    [
      "export default [{ title: 'a', call: 'f', inputs: [[]], expect: [1], bound: { above: 0 } }];",
      "both “expect” and “bound”",
    ],
    ["export default [{ title: 'a', call: 'f', inputs: [[]], bound: {} }];", "a number in its “bound”"],
    ["export default [{ title: 'a', call: 'f', inputs: [[]], bound: null }];", "a number in its “bound”"],
    [
      "export default [{ title: 'a', call: 'f', inputs: [[]], bound: { above: '0' } }];",
      "a number in its “bound”",
    ],
    [
      "export default [{ title: 'a', call: 'f', inputs: [[]], bound: { above: 1, below: 1 } }];",
      "none is above 1 and below 1",
    ],
  ];
  for (const [source, says] of problems)
    it(`${source} is refused: ${says}`, async () => {
      const [result] = await runSteps(checksStep(source));
      expect(result).toMatchObject({ kind: "threw", error: { name: "TypeError" } });
      expect(result?.kind === "threw" && result.error.message).toContain(says);
    });

  it("may ask for a bound, open on the side that is not written", async () => {
    const check = "title: 't', call: 'f', inputs: [[]]";
    const [result] = await runSteps(
      checksStep(
        `export default [{ ${check}, bound: { above: 0 } }, { ${check}, bound: { below: -1 } }, { ${check} }];`,
      ),
    );
    const bounds = result?.kind === "checked" && result.checks.map(({ bound }) => bound);
    expect(bounds).toEqual([{ above: 0, below: null }, { above: null, below: -1 }, null]);
  });

  it("without tolerance has 1e-6, relative and absolute; a written part replaces only itself", async () => {
    const check = "title: 't', call: 'f', inputs: [[1]]";
    const [result] = await runSteps(
      checksStep(`export default [{ ${check} }, { ${check}, tolerance: { absolute: 0.1 } }];`),
    );
    expect(result).toMatchObject({
      checks: [
        { expect: null, tolerance: { relative: 1e-6, absolute: 1e-6 } },
        { tolerance: { relative: 1e-6, absolute: 0.1 } },
      ],
    });
  });
});
