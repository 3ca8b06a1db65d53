import { describe, expect, it } from "vitest";
import { type Check, drawn, type Exercise, real } from "@/lib/model";
import { piecesOf } from "./piece";
import { AnswerChecks } from "./session-check";
import { InProcessSandbox } from "./testing/in-process-sandbox";
import { cell, notebook } from "./testing/notebook";
import { codeOf } from "./testing/notebook-steps";

const SOLUTION = "export const double = (x: number) => factor * x;";
const lesson = notebook({ cells: [cell("helper", "const factor = 2;")] });
const asShipped = { controls: {}, pieces: piecesOf(lesson) };

const base = { tolerance: { relative: 0, absolute: 0 }, bound: null, calls: [] };
const doubles: Check = {
  ...base,
  title: "doubles",
  name: "double",
  drawn: drawn([real(-6, 6)], { count: 30 }),
};

const exercise = (checks: Check[]): Exercise => ({
  id: "double",
  title: "Double",
  objectives: [],
  starter: "",
  solution: SOLUTION,
  code: codeOf(""),
  timeLimitSeconds: 20,
  checks,
  mistakes: [],
  hints: 0,
});

describe("a check whose inputs are drawn", () => {
  it("expects of every one what the solution gives", async () => {
    const { run, checks } = await new AnswerChecks(lesson, new InProcessSandbox()).check(
      exercise([doubles]),
      "export const double = (x: number) => x + x;",
      asShipped,
    );
    const [calls = []] = checks.map((check) => check.calls);
    expect(calls).toHaveLength(30);
    for (const { args, expected } of calls) {
      const [x] = args;
      expect(expected).toEqual({ kind: "number", value: x?.kind === "number" ? 2 * x.value : null });
    }
    expect(run).toMatchObject({ kind: "called", outcomes: [{ length: 30 }] });
  });

  it("expects the same whatever the reader has made of the lesson's cells", async () => {
    const spoilt = notebook({ cells: [cell("helper", "const factor = 7;")] });
    const { checks } = await new AnswerChecks(lesson, new InProcessSandbox()).check(
      exercise([doubles]),
      "export const double = (x: number) => factor * x;",
      { controls: {}, pieces: piecesOf(spoilt) },
    );
    expect(checks[0]?.calls[1]).toMatchObject({
      args: [{ value: 1 }],
      expected: { kind: "number", value: 2 },
    });
  });

  it("asks the solution once, however often answers are checked", async () => {
    const sandbox = new InProcessSandbox();
    const checking = new AnswerChecks(lesson, sandbox);
    for (const factor of [3, 4, 5])
      await checking.check(
        exercise([doubles]),
        `export const double = (x: number) => ${factor} * x;`,
        asShipped,
      );
    expect(sandbox.ran).toEqual([["helper", "answer"], ["answer"], ["answer"], ["answer"]]);
  });

  it("is not called at all where the answer does not compile", async () => {
    const sandbox = new InProcessSandbox();
    const { run } = await new AnswerChecks(lesson, sandbox).check(
      exercise([doubles]),
      "export const = 1;",
      asShipped,
    );
    expect(run).toMatchObject({ kind: "broken", error: { name: "SyntaxError" } });
    expect(sandbox.ran).toEqual([]);
  });
});

it("A check of the text is answered by the text, beside the calls of the others", async () => {
  const withoutFactor: Check = {
    ...base,
    title: "does without factor",
    name: "",
    calls: [{ args: [], expected: { kind: "undefined" } }],
    measure: { kind: "source", rule: { avoids: ["factor"] } },
  };
  const { run } = await new AnswerChecks(lesson, new InProcessSandbox()).check(
    exercise([withoutFactor, doubles]),
    "\nexport const double = (x: number) => factor * x;",
    asShipped,
  );
  expect(run).toMatchObject({
    kind: "called",
    outcomes: [[{ kind: "read", count: 1, lines: [2], what: "factor" }], { length: 30 }],
  });
});

it("A call's random numbers do not depend on the calls before it", async () => {
  const random: Check = {
    ...base,
    title: "draws",
    name: "noise",
    calls: [1, 2].map(() => ({ args: [], expected: { kind: "undefined" } })),
  };
  const source =
    'import { rand } from "gradbook";\nexport const noise = () => rand(1).item() + Math.random();';
  const { run } = await new AnswerChecks(lesson, new InProcessSandbox()).check(
    exercise([random]),
    source,
    asShipped,
  );
  const [first, second] = run.kind === "called" ? (run.outcomes[0] ?? []) : [];
  expect(first?.kind).toBe("returned");
  expect(second).toEqual(first);
});
