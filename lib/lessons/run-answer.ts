import type { CellError, Outcome } from "@/lib/model";
import type { Program } from "@/lib/runtime";
import { evaluatorSource } from "./evaluator-source";
import { cachedResult, keepResult, keyOf } from "./run-cache";
import { runner } from "./run-pieces";
import { failureOf, NOT_RUN } from "./step-outcome";

export type AnswerRun = { kind: "called"; outcomes: Outcome[][] } | { kind: "failed"; error: CellError };

/** Runs an answer (a solution, a starter, a usual mistake) with its checks, as the page would. */
export async function runAnswer(program: Program, timeLimitSeconds: number): Promise<AnswerRun> {
  const { hash } = await evaluatorSource();
  const key = keyOf("answer", hash, program);
  const kept = await cachedResult(key);
  if (kept?.kind === "called") return kept;
  const outcome = (await runner.run(program, () => timeLimitSeconds)).at(-1) ?? NOT_RUN;
  if (outcome.kind === "called") {
    await keepResult(key, outcome);
    return outcome;
  }
  return { kind: "failed", error: failureOf(outcome) };
}
