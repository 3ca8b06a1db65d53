import { describe, expect, it } from "vitest";
import type { Exercise } from "@/lib/model";
import { checkAnswer } from "./check-answer";
import { piecesOf } from "./piece";
import { InProcessSandbox } from "./testing/in-process-sandbox";
import { cell, notebook } from "./testing/notebook";
import { codeOf } from "./testing/notebook-steps";

const lesson = notebook({
  cells: [cell("helper", "const shift = 10;"), cell("unneeded", "const other = 1;")],
});

const exercise: Exercise = {
  id: "add",
  title: "Add",
  objectives: [],
  starter: "",
  solution: "",
  code: codeOf(""),
  timeLimitSeconds: 20,
  checks: [
    {
      title: "adds",
      name: "add",
      tolerance: { relative: 0, absolute: 0 },
      bound: null,
      calls: [1, 2].map((x) => ({ args: [{ kind: "number", value: x }], expected: { kind: "undefined" } })),
    },
  ],
  mistakes: [],
  hints: 0,
};

function check(source: string, sandbox = new InProcessSandbox(), asked = exercise) {
  return checkAnswer(sandbox, asked, codeOf(source), { controls: {}, pieces: piecesOf(lesson) });
}

describe("checking an answer", () => {
  it("gives one outcome a call", async () => {
    expect(await check("export const add = (x) => x + 1;")).toEqual({
      kind: "called",
      outcomes: [[2, 3].map((value) => ({ kind: "returned", value: { kind: "number", value } }))],
    });
  });

  it("runs the lesson's cells that the answer reads, and no others", async () => {
    const sandbox = new InProcessSandbox();
    const run = await check("export const add = (x) => x + shift;", sandbox);
    expect(run).toMatchObject({ outcomes: [[{ value: { value: 11 } }, { value: { value: 12 } }]] });
    expect(sandbox.ran).toEqual([["helper", "answer"]]);
  });

  it("lets an answer have a name of its own that the lesson has too", async () => {
    const run = await check("const shift = 1;\nexport const add = (x) => x + shift;");
    expect(run).toMatchObject({ outcomes: [[{ value: { value: 2 } }, { value: { value: 3 } }]] });
  });

  it("that throws before it can be called is broken, at its line", async () => {
    expect(await check("\nthrow new Error('early');")).toEqual({
      kind: "broken",
      error: { name: "Error", message: "early", line: 2 },
    });
  });

  it("that reaches todo() at once is unfinished", async () => {
    expect(await check('import { todo } from "gradbook";\nconst a = todo("a");')).toEqual({
      kind: "unfinished",
    });
  });

  it("that never ends is stopped at the limit", async () => {
    const short = { ...exercise, timeLimitSeconds: 0.05 };
    const run = await check("await new Promise(() => {})", new InProcessSandbox(), short);
    expect(run).toEqual({ kind: "stopped", afterSeconds: 0.05 });
  });
});
