import type { CellError, Check, Outcome } from "@/lib/model";
import { loadSourceRules, type Program } from "@/lib/runtime";
import { evaluatorSource } from "./evaluator-source";
import { cachedResult, keepResult, keyOf } from "./run-cache";
import { runner } from "./run-pieces";
import { failureOf, NOT_RUN } from "./step-outcome";

export type AnswerRun = { kind: "called"; outcomes: Outcome[][] } | { kind: "failed"; error: CellError };

/** Runs an answer (a solution, a starter, a usual mistake) with its checks and reads its text, as the page would. */
export async function runAnswer(
  checks: readonly Check[],
  texts: { source: string; starter: string },
  program: Program,
  timeLimitSeconds: number,
): Promise<AnswerRun> {
  const run = await runProgram(program, timeLimitSeconds);
  if (run.kind === "failed") return run;
  const { withSourceOutcomes } = await loadSourceRules();
  return { kind: "called", outcomes: withSourceOutcomes(run.outcomes, checks, texts) };
}

async function runProgram(program: Program, timeLimitSeconds: number): Promise<AnswerRun> {
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
