import { describe, expect, it } from "vitest";
import { step } from "../testing/notebook-steps";
import { errorOf, openEvaluator, outputOf, runSteps } from "../testing/run-steps";

describe("random numbers", () => {
  const draw = 'import { rand } from "gradbook";\nrand(3).toArray()';

  it.each([draw, "[Math.random(), Math.random()]"])(
    "are the same on every run of a cell, whatever ran in between: %s",
    async (draw) => {
      const notebook = openEvaluator();
      const [first] = await notebook.run([step(draw)]);
      const [, second] = await notebook.run([step(draw, { kind: "show" }, "other"), step(draw)]);
      expect(second).toEqual(first);
    },
  );

  it("of JavaScript leave those of tensors as they are", async () => {
    const [alone] = await runSteps(step(draw));
    const [beside] = await runSteps(step(draw.replace("\n", "\nMath.random();\n")));
    expect(beside).toEqual(alone);
  });

  it("differ between two cells", async () => {
    const [a, b] = await runSteps(step(draw), step(draw, { kind: "show" }, "other"));
    expect(b).not.toEqual(a);
  });
});

describe("printing", () => {
  it("keeps levels, and joins the values of one line", async () => {
    const { printed } = await outputOf(step('console.log("a", 1); console.warn([1]); console.error("c")'));
    expect(printed).toEqual([
      { level: "log", text: "a 1" },
      { level: "warn", text: "[1]" },
      { level: "error", text: "c" },
    ]);
  });

  it("ends after 1,000 lines, and counts the others", async () => {
    const output = await outputOf(step("for (let i = 0; i < 5000; i++) console.log(i)"));
    expect(output.printed).toHaveLength(1_000);
    expect(output.morePrinted).toBe(4_000);
    expect(output.printed.at(-1)?.text).toBe("999");
  });

  it("ends after 100,000 characters", async () => {
    const output = await outputOf(step('for (let i = 0; i < 50; i++) console.log("x".repeat(9_000))'));
    const characters = output.printed.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBe(100_000);
    expect(output.printed.length + output.morePrinted).toBe(50);
  });

  it("is kept when the cell throws afterwards", async () => {
    const [result] = await runSteps(step('console.log("before"); throw new Error("after")'));
    expect(result).toMatchObject({ kind: "threw", output: { printed: [{ text: "before" }] } });
  });

  it("shows a tensor as PyTorch prints it", async () => {
    const { printed } = await outputOf(
      step('import { print, tensor } from "gradbook";\nprint(tensor([[1, 2], [3, 4.5]]))'),
    );
    expect(printed[0]?.text).toBe("tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]])");
  });

  it("of a stray error is told with its name", async () => {
    const { evaluator, run } = openEvaluator();
    const [result] = await run([step("let settle; await new Promise((r) => { settle = r; r(null); })")]);
    evaluator.printStray(new RangeError("too late"));
    expect(result?.kind === "shown" && result.output.printed.at(-1)?.text).toBe("RangeError: too late");
  });
});

describe("an error", () => {
  it("of a cell has its name, message and line", async () => {
    expect(await errorOf(step('const a = 1;\n\nthrow new TypeError("no");'))).toEqual({
      name: "TypeError",
      message: "no",
      line: 3,
    });
  });

  it("in a function of another cell names the line of the cell that called it", async () => {
    const upstream = step('\n\n\n\nfunction explode() { throw new Error("boom"); }', { kind: "show" }, "up");
    const error = await errorOf(upstream, step("const a = 1;\nexplode();"));
    expect(error).toMatchObject({ message: "boom", line: 2 });
  });

  it("in the engine names the line of the cell that called it", async () => {
    const error = await errorOf(
      step('import { matmul, ones } from "gradbook";\n\nmatmul(ones(2, 3), ones(4, 5))'),
    );
    expect(error).toMatchObject({ name: "ShapeError", line: 3 });
  });

  it("after an await names its line", async () => {
    const error = await errorOf(step('await null;\nawait null;\nthrow new Error("late");'));
    expect(error.line).toBe(3);
  });

  it("may be any value", async () => {
    expect(await errorOf(step("throw 42"))).toEqual({ name: "Thrown", message: "42", line: null });
    expect(await errorOf(step("throw undefined"))).toMatchObject({ message: "undefined" });
    expect(await errorOf(step("throw { toString() { throw 1 } }"))).toMatchObject({ name: "Thrown" });
    expect(await errorOf(step("throw Object.create(null)"))).toMatchObject({ name: "Thrown" });
  });

  it("whose message is endless is cut", async () => {
    const error = await errorOf(step('throw new Error("x".repeat(1e6))'));
    expect(error.message.length).toBeLessThan(5_000);
  });

  it("of endless recursion ends as a RangeError", async () => {
    expect(await errorOf(step("const f = () => f();\nf()"))).toMatchObject({ name: "RangeError" });
  });

  it("of an export that is not there offers the nearest name, at the import's line", async () => {
    const error = await errorOf(step('const a = 1;\nimport { sigmiod } from "gradbook";'));
    expect(error.line).toBe(2);
    expect(error.message).toContain("“sigmiod”");
    expect(error.message).toContain("“sigmoid”");
  });

  it("of an unknown name is a ReferenceError at its line", async () => {
    expect(await errorOf(step("1;\nnowhere"))).toMatchObject({ name: "ReferenceError", line: 2 });
  });

  it("of todo() is a TodoError", async () => {
    expect(await errorOf(step('import { todo } from "gradbook";\ntodo("the slope")'))).toMatchObject({
      name: "TodoError",
    });
  });
});

describe("names", () => {
  it("of a cell are read by the next one, as live values", async () => {
    const [, result] = await runSteps(
      step("const held = new Set([1]);\nconst add = (x) => held.add(x);", { kind: "show" }, "up"),
      step("add(2); held"),
    );
    expect(result).toMatchObject({ output: { value: { items: [{ value: 1 }, { value: 2 }] } } });
  });

  it("of the lesson's imports are there in a cell that does not import them", async () => {
    const [, result] = await runSteps(
      step('import { relu as r } from "gradbook";', { kind: "show" }, "up"),
      step("r(-2)"),
    );
    expect(result?.kind).toBe("shown");
  });

  it("of a cell that throws are gone", async () => {
    const { run } = openEvaluator();
    await run([step("const a = 1;")]);
    await run([step('const a = 2;\nthrow new Error("no");')]);
    const [result] = await run([step("a", { kind: "show" }, "reader")]);
    expect(result).toMatchObject({ kind: "threw", error: { name: "ReferenceError" } });
  });

  it("that a cell defined before it was changed are gone", async () => {
    const { run } = openEvaluator();
    await run([step("const old = 1;")]);
    await run([step("const renamed = 1;")]);
    const [result] = await run([step("old", { kind: "show" }, "reader")]);
    expect(result).toMatchObject({ kind: "threw", error: { name: "ReferenceError" } });
  });

  it("of controls have the value that came with the run", async () => {
    const { run } = openEvaluator();
    await run([step("x0 * 2")], { x0: 2 });
    const [result] = await run([step("x0 * 2")], { x0: 5 });
    expect(result).toMatchObject({ output: { value: { kind: "number", value: 10 } } });
  });

  it("of the page's module are not seen", async () => {
    for (const name of ["gradbook", "step", "scope", "serial", "program"])
      expect(await errorOf(step(name))).toMatchObject({ name: "ReferenceError" });
  });

  it("are assigned in strict mode only where they are defined", async () => {
    expect(await errorOf(step("undeclared = 1"))).toMatchObject({ name: "ReferenceError" });
  });
});

describe("reports", () => {
  it("tell start and end of every step in order, then that the run is done", async () => {
    const { run, reports } = openEvaluator();
    await run([
      step("1", { kind: "show" }, "a"),
      step("throw 1", { kind: "show" }, "b"),
      step("3", { kind: "show" }, "c"),
    ]);
    const told = reports.map((report) => ("step" in report ? `${report.kind} ${report.step}` : report.kind));
    expect(told).toEqual(["started a", "ended a", "started b", "ended b", "started c", "ended c", "done"]);
  });

  it("tell that a step waits for a promise that nothing settles, and never that it ended", async () => {
    const { evaluator, reports } = openEvaluator();
    const program = { controls: {}, imports: {}, steps: [step("await new Promise(() => {})")] };
    void evaluator.run({ runId: 1, program, dataSets: {} });
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports.map(({ kind }) => kind)).toEqual(["started", "waiting"]);
  });

  it("are plain data that a port can carry", async () => {
    const { run, reports } = openEvaluator();
    await run([
      step("({ f() {}, s: Symbol('x'), p: Promise.resolve(1), e: new Error('a'), d: new Date(0) })"),
    ]);
    expect(() => structuredClone(reports)).not.toThrow();
  });
});

describe("a computed number is written as prose writes it", () => {
  const cases: [source: string, digits: number | null, text: string][] = [
    ["1 / 3", 3, "0.333"],
    ["-0.5", 1, "−0.5"],
    ["-0.001", 2, "0.00"],
    ["0.1 + 0.2", null, "0.30000000000000004"],
    ["1 / 0", 2, "∞"],
    ["-1 / 0", null, "−∞"],
    ["0 / 0", 2, "NaN"],
    ['import { tensor } from "gradbook";\ntensor([2.5])', 2, "2.50"],
    ['"word"', 2, "word"],
    ["true", null, "true"],
  ];
  for (const [source, digits, text] of cases)
    it(`${source.split("\n").at(-1)} with ${digits ?? "all"} digits is ${text}`, async () => {
      const [result] = await runSteps(step(source, { kind: "format", digits }));
      expect(result).toEqual({ kind: "formatted", text });
    });
});
