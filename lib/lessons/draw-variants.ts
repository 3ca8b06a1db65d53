import type { Problem, Variant } from "@/lib/model";
import { compileChecks, stepOf } from "@/lib/runtime";
import { codeProblem } from "./compile-parts";
import { evaluatorSource } from "./evaluator-source";
import { cachedResult, keepResult, keyOf } from "./run-cache";
import { runner } from "./run-pieces";
import { failureOf, NOT_RUN } from "./step-outcome";

const LIMIT_SECONDS = 10;
/** Every one of them is proven; a reader who practises for years meets each a few times. */
const SEEDS = 200;

/** Runs a variant.ts in the build's sandbox: what it draws with each seed, what came before left out. */
export async function drawVariants(
  file: string,
  source: string,
): Promise<{ variants: Variant[]; problems: Problem[] }> {
  const origin = { file, line: 1, column: 1 };
  const compiled = compileChecks(source);
  if (compiled.kind === "refused")
    return { variants: [], problems: [codeProblem(compiled.error, origin, "variant-syntax")] };
  const step = stepOf({
    id: "variant",
    code: compiled.code,
    seed: 0,
    purpose: { kind: "vary", seeds: SEEDS },
    auto: false,
    timeLimitSeconds: LIMIT_SECONDS,
  });
  const key = keyOf("variant", (await evaluatorSource()).hash, step);
  const kept = await cachedResult(key);
  if (kept?.kind === "varied") return { variants: distinct(kept.variants), problems: [] };
  const [outcome = NOT_RUN] = await runner.run(
    { controls: {}, imports: {}, steps: [step] },
    () => LIMIT_SECONDS,
  );
  if (outcome.kind !== "varied")
    return { variants: [], problems: [codeProblem(failureOf(outcome), origin, "variant-fails")] };
  await keepResult(key, outcome);
  return { variants: distinct(outcome.variants), problems: [] };
}

function distinct(variants: readonly Variant[]): Variant[] {
  const seen = new Set<string>();
  return variants.filter(({ drawn }) => {
    const text = JSON.stringify(drawn);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
