import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formatObserved } from "@/lib/model";
import { compile, type Piece } from "@/lib/runtime";
import { runPieces } from "./run-pieces";

/** Two tests, and two runs of the tests, never share a result. */
const fresh = () => `// ${randomUUID()}`;

function piece(id: string, source: string, timeLimitSeconds = 20): Piece {
  const compiled = compile(source);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  return { id, code: compiled.code, seed: 1, purpose: { kind: "show" }, auto: true, timeLimitSeconds };
}

/** A program that says when it ran: another time says that it ran again. */
const WHEN = "performance.now()";

/** What stands below each piece, or how it ended. */
async function run(...pieces: Piece[]): Promise<Record<string, string>> {
  const outcomes = await runPieces([], pieces);
  const texts = [...outcomes].map(([id, outcome]) => [
    id,
    outcome.kind === "shown" ? formatObserved(outcome.output.value) : outcome.kind,
  ]);
  return Object.fromEntries(texts);
}

describe("results that are kept", () => {
  it("serve a lesson that did not change: nothing runs again", async () => {
    const [a, b] = [piece("a", `const x = 1; ${fresh()}\n${WHEN}`), piece("b", `x;\n${WHEN}`)];
    expect(await run(a, b)).toEqual(await run(a, b));
  });

  it("serve all but a changed cell and what reads it", async () => {
    const mark = fresh();
    const above = piece("above", `const x = 1; ${mark}\n${WHEN}`);
    const beside = piece("beside", `${WHEN} ${mark}`);
    const below = piece("below", `y;\n${WHEN}`);
    const before = await run(above, piece("changed", `const y = x;\n${WHEN}`), below, beside);
    const after = await run(above, piece("changed", `const y = x + 1;\n${WHEN}`), below, beside);
    const again = Object.keys(before).filter((id) => before[id] !== after[id]);
    expect(again.sort()).toEqual(["below", "changed"]);
    for (const text of Object.values(after)) expect(Number(text)).toBeGreaterThan(0);
  });

  it("never stand in for a cell that trains what another defines", async () => {
    const model = piece("model", `const model = new (class { weight = 0; })(); ${fresh()}`);
    const train = (by: number) => piece("train", `model.weight += ${by};`);
    const look = (how: string) => piece("look", how);
    expect(await run(model, train(1), look("model.weight"))).toMatchObject({ look: "1" });
    expect(await run(model, train(1), look("model.weight * 10"))).toMatchObject({ look: "10" });
    expect(await run(model, train(5), look("model.weight * 10"))).toMatchObject({ look: "50" });
  });

  it("do not hide what ran wrong: an error is told on the next run too", async () => {
    const bad = piece("bad", `throw new Error("no"); ${fresh()}`);
    expect(await run(bad)).toEqual({ bad: "threw" });
    expect(await run(bad)).toEqual({ bad: "threw" });
  });
});

describe("a cell that has to be killed", () => {
  it("is told as such, and costs those that do not read it nothing", async () => {
    const endless = piece("endless", `const x = 1; ${fresh()}\nfor (;;) {}`, 0.3);
    const outcomes = await run(piece("before", "1"), endless, piece("after", "2"), piece("reader", "x"));
    expect(outcomes).toEqual({ before: "1", endless: "timedOut", after: "2", reader: "threw" });
  });

  it("leaves no remembered failure in those that read it", async () => {
    const mark = fresh();
    const slow = `const x = 1; ${mark}\nconst end = performance.now() + 400;\nwhile (performance.now() < end);`;
    const reader = piece("reader", `x ${mark}`);
    expect(await run(piece("slow", slow, 0.1), reader)).toMatchObject({ slow: "timedOut", reader: "threw" });
    expect(await run(piece("slow", slow, 20), reader)).toMatchObject({ reader: "1" });
  });
});
