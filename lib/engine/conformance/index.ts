import type { GoldenCase } from "./golden";
import { runOperation } from "./golden-case";
import { runFormulas, runGains } from "./initialisers";
import { nameOfRandom, type RandomCase, runRandom } from "./random-case";
import { runBatchNorm, runNetwork, runOptimizer } from "./runs";
import { runTraining, type Training } from "./training";

/** `miss` says what was expected and what came, or is null when the case passed. */
export type Result = { id: string; kind: string; op: string; miss: string | null };

/** Runs every case of a golden file, of the form of goldens/pytorch.json or goldens/random.json. */
export function runGoldens(file: unknown): Result[] {
  if (isRandomFile(file)) return runRandomFile(file);
  if (isGoldenFile(file))
    return file.cases.map((golden) => result(golden.id, golden.kind, golden.op, () => runCase(golden)));
  throw new TypeError('This is no golden file: it needs "cases", a list, and "meta" or "made_with".');
}

type RandomFile = { made_with: string; cases: RandomCase[]; training?: Training[] };

/** Kinds of cases that are more than one operation. */
const runners: Record<string, (golden: GoldenCase) => string | null> = {
  batchnorm: runBatchNorm,
  mlp: runNetwork,
  optimizer: runOptimizer,
  "init calculate_gain": runGains,
  "init formulas": runFormulas,
};

function runCase(golden: GoldenCase): string | null {
  const run = runners[golden.kind] ?? runners[`${golden.kind} ${golden.op}`] ?? runOperation;
  return run(golden);
}

function runRandomFile(file: RandomFile): Result[] {
  const trainings = (file.training ?? []).map((run, i) =>
    result(`t${i} ${run.activation} seed ${run.seed}`, "training", run.activation, () => runTraining(run)),
  );
  const draws = file.cases.map((golden, i) =>
    result(`r${i} ${nameOfRandom(golden)}`, "random", golden.call, () => runRandom(golden)),
  );
  return [...draws, ...trainings];
}

function result(id: string, kind: string, op: string, run: () => string | null): Result {
  try {
    return { id, kind, op, miss: run() };
  } catch (error) {
    return {
      id,
      kind,
      op,
      miss: `expected a result, got ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
    };
  }
}

function isRandomFile(file: unknown): file is RandomFile {
  return hasCases(file) && "made_with" in file;
}

function isGoldenFile(file: unknown): file is { cases: GoldenCase[] } {
  return hasCases(file) && "meta" in file;
}

function hasCases(file: unknown): file is { cases: unknown[] } {
  return typeof file === "object" && file !== null && "cases" in file && Array.isArray(file.cases);
}
