import { describe, expect, it } from "vitest";
import { compile, type Program, type Purpose, type Step } from "@/lib/runtime";
import { BuildRunner } from "./build-runner";

const runner = new BuildRunner();

function step(id: string, source: string, purpose: Purpose = { kind: "show" }): Step {
  const compiled = compile(source);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  return { id, ...compiled.code, seed: 1, purpose };
}

const program = (...steps: Step[]): Program => ({ controls: {}, imports: {}, steps });
const seconds = (limit: number) => () => limit;
/** Only what never ends is cut short: a busy machine may need long for the rest. */
const shortFor = (id: string) => (each: Step) => (each.id === id ? 0.3 : 20);

/** What the source's value is, as text. */
async function valueOf(source: string): Promise<string> {
  const [outcome] = await runner.run(program(step("cell", source)), seconds(20));
  if (outcome?.kind !== "shown" || outcome.output.value.kind !== "string")
    throw new Error(`The program ended as ${JSON.stringify(outcome)}.`);
  return outcome.output.value.value;
}

describe("the build's sandbox", () => {
  it("has no process, require, module, fetch, Buffer or timers of the project in scope", async () => {
    const names = ["process", "require", "module", "fetch", "Buffer", "__dirname", "XMLHttpRequest"];
    const source = `[${names.map((name) => `typeof ${name}`)}].join()`;
    expect(await valueOf(source)).toBe(names.map(() => "undefined").join());
  });

  it("gives what a program returned before and after one that throws", async () => {
    const steps = [step("a", "1"), step("b", "throw new Error('no')"), step("c", "3")];
    const outcomes = await runner.run(program(...steps), seconds(20));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["shown", "threw", "shown"]);
  });

  it("gives a program the data set that it speaks of", async () => {
    const source = 'import { data } from "gradbook";\nString(data.digits().x.shape);';
    expect(await valueOf(source)).toBe("1797,64");
  });

  it("knows no name of the run before", async () => {
    await runner.run(program(step("a", "const left = 1;")), seconds(20));
    expect(await valueOf("typeof left")).toBe("undefined");
  });
});

describe("a program that does not end is killed at its limit", () => {
  const endless: [title: string, source: string][] = [
    ["an endless loop", "for (;;) {}"],
    ["an endless loop after an await", "await null; for (;;) {}"],
    ["a promise that nothing settles", "await new Promise(() => {})"],
    ["a flood of promises", "const flood = async () => { for (;;) await null; };\nflood();\n1"],
    [
      "a flood of promises before an error",
      "const flood = async () => { for (;;) await null; };\nflood();\nthrow 1",
    ],
  ];
  for (const [title, source] of endless)
    it(`${title}, and what follows is not run`, async () => {
      const outcomes = await runner.run(
        program(step("a", "1"), step("b", source), step("c", "3")),
        shortFor("b"),
      );
      expect(outcomes.map(({ kind }) => kind)).toEqual(["shown", "timedOut", "notRun"]);
    });

  it("a flood of promises that begins in a checked function", async () => {
    const source = "export function f() { (async () => { for (;;) await null; })(); return 1; }";
    const call: Purpose = { kind: "call", calls: [[{ name: "f", args: [] }]] };
    const outcomes = await runner.run(program(step("answer", source, call)), seconds(0.3));
    expect(outcomes).toEqual([{ kind: "timedOut", afterSeconds: 0.3 }]);
  });
});

describe("a program that eats all memory", () => {
  it("dies alone: what ran before keeps its result, and the next run is served", async () => {
    const small = new BuildRunner(48);
    const hungry = step(
      "b",
      "const all = [];\nfor (;;) all.push(new Array(10_000).fill({}).map(() => ({})));",
    );
    const outcomes = await small.run(program(step("a", "1"), hungry, step("c", "3")), seconds(20));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["shown", "died", "notRun"]);
    const [next] = await small.run(program(step("c", "3")), seconds(20));
    expect(next?.kind).toBe("shown");
  });
});

describe("runs that begin together", () => {
  it("each have a process of their own", async () => {
    const runs = [1, 2, 3].map((n) => runner.run(program(step("a", `const x = ${n};\nx`)), seconds(20)));
    const values = (await Promise.all(runs)).map(
      ([outcome]) => outcome?.kind === "shown" && outcome.output.value,
    );
    expect(values).toEqual([1, 2, 3].map((value) => ({ kind: "number", value })));
  });
});

describe("the bundled evaluator holds what the engine adds to its tensors by a bare import", () => {
  const uses: [from: string, source: string, value: string][] = [
    [
      "autograd",
      "const x = tensor([2], { requiresGrad: true });\nx.mul(x).backward();\nString(x.grad.item())",
      "4",
    ],
    ["reading", "String(tensor([[1, 2], [3, 4]]).toArray()[1][0])", "3"],
    ["printing", "String(tensor([1.5, 2]))", "tensor([1.5000, 2.0000])"],
  ];
  for (const [from, source, value] of uses)
    it(from, async () => {
      expect(await valueOf(`import { tensor } from "gradbook";\n${source}`)).toBe(value);
    });
});
