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

describe("a step leaves nothing behind but its names", () => {
  const overwrites: [what: string, source: string][] = [
    ["push", "Array.prototype.push = () => { throw new Error('broken'); };"],
    ["map and every", "Array.prototype.map = () => [7]; Array.prototype.every = () => true;"],
    ["the iterator of lists", "Array.prototype[Symbol.iterator] = function* () {};"],
    ["Math.max", "Math.max = () => 7;"],
    ["JSON", "globalThis.JSON = { stringify: () => '7' };"],
    ["promises", "Promise.prototype.then = () => 7; globalThis.Promise = class {};"],
    ["a method deleted", "delete Object.prototype.hasOwnProperty; delete Array.prototype.join;"],
    ["a getter in place of a value", "Object.defineProperty(Math, 'PI', { get: () => 7 }, 1);"],
    ["a property of all objects", "Object.prototype.extra = 7;"],
    ["a global of its own", "globalThis.left = 7;"],
    ["timers", "globalThis.setTimeout = () => 7; globalThis.performance = { now: () => 7 };"],
    ["the console", "console.log = () => {};"],
    ["a method of tensors", "tensor([1]).constructor.prototype.add = () => 7;"],
    ["after an await", "await null; Array.prototype.push = () => 7;"],
    ["and throws", "Math.max = () => 7; Object.keys = () => []; throw new Error('thrown');"],
  ];
  const probe = [
    "const kept: number[] = []; kept.push(1, 2);",
    "await new Promise((done) => setTimeout(done, 1));",
    "console.log('seen');",
    "const names = typeof left + typeof ({} as any).extra + Object.keys({ a: 1 }).join('');",
    "[Math.max(1, 2), [...kept].map((x) => x * 2).join(), JSON.stringify(kept), names, Math.PI.toFixed(2),",
    "tensor([1]).add(1).item(), ({ own: 1 }).hasOwnProperty('own'), performance.now() > 7].join(' ');",
  ].join("\n");
  const imported = 'import { tensor } from "gradbook";\n';

  for (const [what, source] of overwrites)
    it(`${what}: the next step finds what every step finds`, async () => {
      const steps = [step("hostile", imported + source), step("next", imported + probe)];
      const [, next] = await runner.run(program(...steps), seconds(20));
      expect(next).toMatchObject({
        kind: "shown",
        output: {
          printed: [{ level: "log", text: "seen" }],
          value: { value: "2 2,4 [1,2] undefinedundefineda 3.14 2 true true" },
        },
      });
    });

  it("and the reader is told what was undone", async () => {
    const [outcome] = await runner.run(
      program(step("hostile", "Math.max = () => 7;\nglobalThis.shared = 1;")),
      seconds(20),
    );
    const printed = outcome?.kind === "shown" ? outcome.output.printed : [];
    expect(printed).toMatchObject([{ level: "warn" }]);
    expect(printed[0]?.text).toMatch(/^This cell changed .*Math\.max/);
    expect(printed[0]?.text).toContain("shared");
  });

  it("an honest step is told nothing", async () => {
    const honest =
      "class Net { name = 'net'; }\nconst e = new Error('x');\ne.name = 'Mine';\n[new Net().name, e.name].join();";
    const [outcome] = await runner.run(program(step("honest", honest)), seconds(20));
    expect(outcome).toMatchObject({ kind: "shown", output: { printed: [], value: { value: "net,Mine" } } });
  });

  it("what a step adds for its own charts and checks is there until they are done", async () => {
    const own =
      "(Array.prototype as any).double = function () { return this.map((x: number) => 2 * x); };\nexport const f = (x: number) => ([x] as any).double()[0];";
    const call: Purpose = { kind: "call", calls: [[{ name: "f", args: [{ kind: "number", value: 4 }] }]] };
    const outcomes = await runner.run(program(step("answer", own, call)), seconds(20));
    expect(outcomes).toEqual([
      { kind: "called", outcomes: [[{ kind: "returned", value: { kind: "number", value: 8 } }]] },
    ]);
  });

  it("its timers end with it", async () => {
    const wait = "await new Promise((done) => setTimeout(done, 50));\n'waited';";
    const steps = [step("a", "setInterval(() => console.log('stray'), 1);\n'started';"), step("b", wait)];
    const [, after] = await runner.run(program(...steps), seconds(20));
    expect(after).toMatchObject({ kind: "shown", output: { printed: [] } });
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
