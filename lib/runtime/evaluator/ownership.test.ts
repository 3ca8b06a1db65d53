import { describe, expect, it } from "vitest";
import type { Step } from "../protocol";
import { step } from "../testing/notebook-steps";
import { openEvaluator } from "../testing/run-steps";

const data = (source: string): Step => ({ ...step(source, { kind: "show" }, "data"), title: "Data" });

async function errorOf(source: string, reader: string) {
  const [, result] = await openEvaluator().run([data(source), step(reader)]);
  if (result?.kind !== "threw") throw new Error(`The step ended as ${JSON.stringify(result)}.`);
  return result.error;
}

describe("data of another cell is not changed", () => {
  const lists = "const points = [3, 1, 2];";
  const writes: [what: string, reader: string][] = [
    ["push", "points.push(4);"],
    ["pop", "points.pop();"],
    ["sort", "points.sort();"],
    ["an assignment", "points[0] = 7;"],
    ["a new length", "points.length = 0;"],
    ["delete", "delete points[0];"],
  ];
  for (const [what, reader] of writes)
    it(`by ${what}, and the error says whose it is and what to do`, async () => {
      expect(await errorOf(lists, `const x = 1;\n${reader}`)).toEqual({
        name: "TypeError",
        message: "“points” belongs to the cell “Data”; copy it first: [...points].",
        line: 2,
      });
    });

  it("where it is an object, at any depth, and the copy that is offered is deep enough", async () => {
    const flat = await errorOf("const options = { rate: 1 };", "options.rate = 2;");
    expect(flat.message).toContain("copy it first: { ...options }.");
    const deep = await errorOf("const rows = [{ x: 1 }];", "rows[0].x = 2;");
    expect(deep.message).toContain("copy it first: structuredClone(rows).");
  });

  it("and of two names the one on the line is meant", async () => {
    const error = await errorOf("const a = [1];\nconst b = [2];", "a.length;\nb.push(1);");
    expect(error.message).toMatch(/^“b” belongs/);
  });

  it("by a function of the cell itself either, once the cell has ended", async () => {
    const error = await errorOf("const seen = [1];\nconst add = (x) => seen.push(x);", "add(2);");
    expect(error.message).toContain("Let the function return its result");
  });

  it("but the offered copies work, and so do the cell's own changes while it runs", async () => {
    const own = "const points = [3, 1];\npoints.push(2);\nconst rows = [{ x: 1 }];";
    const copies =
      "const mine = [...points].sort();\nconst deep = structuredClone(rows);\ndeep[0].x = 5;\n[mine, deep];";
    const [, result] = await openEvaluator().run([data(own), step(copies)]);
    expect(result).toMatchObject({
      kind: "shown",
      output: { value: { items: [{ items: [{ value: 1 }, { value: 2 }, { value: 3 }] }, {}] } },
    });
  });

  it("and what is no plain data is let be: the language, the engine, objects of classes", async () => {
    const [result, next] = await openEvaluator().run([
      data(
        'import { activations } from "gradbook";\nclass Point { x = 1; }\nconst p = new Point();\nconst M = Math;\nconst A = activations;',
      ),
      step("p.x = 2;\n[p.x, Object.isFrozen(M), Object.isFrozen(A)].join();"),
    ]);
    expect(result?.kind).toBe("shown");
    expect(next).toMatchObject({ output: { value: { value: "2,false,false" } } });
  });
});

describe("a change of another cell's value is told", () => {
  const changes: [what: string, source: string, reader: string, changed: string[]][] = [
    ["a write into a tensor", "const w = tensor([1, 2]);", "w.mul_(2);", ["w"]],
    ["a gradient", "const w = tensor([2], { requiresGrad: true });", "w.mul(w).backward();", ["w"]],
    [
      "a training of a model within an object",
      "const held = { net: new nn.Linear(2, 1) };",
      "const step = new optim.SGD(held.net.parameters(), { learningRate: 0.1 });\nheld.net.forward(tensor([[1, 2]])).sum().backward();\nstep.step();",
      ["held"],
    ],
    ["an entry of a map", "const seen = new Map();", "seen.set('a', 1);", ["seen"]],
    ["a number in a typed array", "const list = new Float32Array(3);", "list[1] = 1;", ["list"]],
    ["a field of an object of a class", "const o = new (class { n = 1; })();", "o.n += 1;", ["o"]],
    ["reading", "const w = tensor([1, 2]);\nconst m = new Map();", "w.mul(2);\nm.size;", []],
  ];
  for (const [what, source, reader, changed] of changes)
    it(`${what}: ${changed.join() || "nothing"}`, async () => {
      const { run, reports } = openEvaluator();
      const imported = 'import { nn, optim, tensor } from "gradbook";\n';
      await run([data(imported + source), step(imported + reader)]);
      const told = reports.flatMap((report) => (report.kind === "ended" ? [report.changed] : []));
      expect(told).toEqual([[], changed]);
    });

  it("also where it is reached through the function of a third cell", async () => {
    const { run, reports } = openEvaluator();
    const imported = 'import { tensor } from "gradbook";\n';
    await run([
      step(`${imported}const w = tensor([1]);`, { kind: "show" }, "w"),
      step("const double = () => w.mul_(2);", { kind: "show" }, "double"),
      step("double();", { kind: "show" }, "use"),
    ]);
    const last = reports.findLast((report) => report.kind === "ended");
    expect(last).toMatchObject({ step: "use", changed: ["w"] });
  });
});
