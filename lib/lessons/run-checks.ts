import type { Problem } from "@/lib/model";
import { compileChecks, type ObservedCheck, stepOf } from "@/lib/runtime";
import { codeProblem } from "./compile-parts";
import { evaluatorSource } from "./evaluator-source";
import { cachedResult, keepResult, keyOf } from "./run-cache";
import { runner } from "./run-pieces";
import { failureOf, NOT_RUN } from "./step-outcome";

const LIMIT_SECONDS = 10;

/** Evaluates a checks.ts in the build's sandbox: its checks as plain data, or what is wrong with it. */
export async function runChecks(
  file: string,
  source: string,
): Promise<{ written: ObservedCheck[]; problems: Problem[] }> {
  const origin = { file, line: 1, column: 1 };
  const compiled = compileChecks(source);
  if (compiled.kind === "refused")
    return { written: [], problems: [codeProblem(compiled.error, origin, "checks-syntax")] };
  const { code } = compiled;
  const step = stepOf({
    id: "checks",
    code,
    seed: 0,
    purpose: { kind: "check" },
    auto: false,
    timeLimitSeconds: LIMIT_SECONDS,
  });
  const key = keyOf("checks", (await evaluatorSource()).hash, step);
  const kept = await cachedResult(key);
  if (kept?.kind === "checked") return { written: kept.checks, problems: [] };
  const [outcome = NOT_RUN] = await runner.run(
    { controls: {}, imports: {}, steps: [step] },
    () => LIMIT_SECONDS,
  );
  if (outcome.kind === "checked") {
    await keepResult(key, outcome);
    return { written: outcome.checks, problems: [] };
  }
  return { written: [], problems: [codeProblem(failureOf(outcome), origin, "checks-fail")] };
}
