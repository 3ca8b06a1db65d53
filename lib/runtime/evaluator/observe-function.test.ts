import { describe, expect, it } from "vitest";
import { step } from "../testing/notebook-steps";
import { openEvaluator, outputOf } from "../testing/run-steps";
import { changesOthers } from "./changes-others";

const valueOf = async (program: string) => (await outputOf(step(program))).value;

describe("a function that a cell shows", () => {
  it.each([
    ["of numbers", "(x: number) => x * x;", 25],
    ["with a name of its own", "function cube(x: number) { return x ** 3; }\ncube;", -125],
    ["with a variable of its own", "(x: number) => { let y = 0; if (x < 0) y = 2; return y; };", 2],
    ["that compares", "(x: number) => (x < 0 ? 0 : x);", 0],
    ["of tensors", 'import { Tensor } from "gradbook";\n(x: Tensor) => x.square();', 25],
    ["of the engine", 'import { relu } from "gradbook";\nrelu;', 0],
  ])("%s is drawn from −5 to 5", async (_, program, atTheLeft) => {
    const value = await valueOf(program);
    if (value.kind !== "function" || value.plot?.kind !== "functions") throw new Error(JSON.stringify(value));
    const [curve] = value.plot.curves;
    expect([curve?.x[0], curve?.x.at(-1)]).toEqual([-5, 5]);
    expect(curve?.y[0]).toBe(atTheLeft);
  });

  it.each([
    ["takes two numbers", "(a: number, b: number) => a + b;"],
    ["takes none", "() => 1;"],
    ["gives a text", "(x: number) => String(x);"],
    ["throws", "(x: number) => { throw new Error(String(x)); };"],
    ["gives a promise", "async (x: number) => x;"],
    ["is a class", "class Point { constructor(readonly x: number) {} }\nPoint;"],
    ["throws at some places only", "(x: number) => { if (x > 3) throw new Error('far'); return x; };"],
    ["takes its time", "(x: number) => { const end = Date.now() + 4; while (Date.now() < end); return x; };"],
  ])("is told by its name alone where it %s", async (_, program) => {
    const value = await valueOf(program);
    expect(value.kind).toBe("function");
    expect(value).not.toHaveProperty("plot");
  });

  it("is not called where its text says that it changes something", async () => {
    const notebook = openEvaluator();
    const counting = step(
      "let calls = 0;\nconst state = { calls: 0 };\n(x: number) => { state.calls += 1; return x; };",
    );
    const [first, second] = await notebook.run([counting, step("state.calls;", { kind: "show" }, "after")]);
    expect(first).toMatchObject({ output: { value: { kind: "function" } } });
    expect(second).toMatchObject({ output: { value: { value: 0 } } });
  });

  it("leaves the gradients of what it is made with as they are", async () => {
    const program = [
      'import { tensor, Tensor } from "gradbook";',
      "const w = tensor(3, { requiresGrad: true });",
      "(x: Tensor) => x.mul(w);",
    ].join("\n");
    const notebook = openEvaluator();
    const [first, second] = await notebook.run([step(program), step("w.grad;", { kind: "show" }, "after")]);
    expect(first).toMatchObject({ output: { value: { plot: { kind: "functions" } } } });
    expect(second).toMatchObject({ output: { value: { kind: "null" } } });
  });

  it("and has no name is told without one", async () => {
    expect(await valueOf("(a, b) => a;")).toEqual({ kind: "function", name: "" });
  });

  it("prints nothing when it is drawn", async () => {
    const program = "const say = (x: number) => console.log(x);\n(x: number) => { say(x); return x; };";
    const { value, printed } = await outputOf(step(program));
    expect(value).toHaveProperty("plot");
    expect(printed).toEqual([]);
  });
});

describe("a function's text shows that it changes something", () => {
  it.each(["x => { total += x }", "x => { state.n++; }", "x => ++n", "x => list.push(x)", "x => w.add_(x)"])(
    "%s",
    (text) => expect(changesOthers(text)).toBe(true),
  );
  it.each(["x => x === 1 ? 2 : 3", "x => x >= 0", "x => x != 0", "x => { const y = x; return y <= 1 }"])(
    "but not %s",
    (text) => expect(changesOthers(text)).toBe(false),
  );
});
