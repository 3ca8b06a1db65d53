import type { CompiledCode, ControlValue, Exercise, Mistake, Problem, RuleName } from "@/lib/model";
import { answerProgram, type ObservedCheck, type Piece } from "@/lib/runtime";
import { type CompiledAnswers, compileAnswers } from "./compile-answers";
import { codeProblem } from "./compile-parts";
import { exerciseProofs } from "./exercise-proofs";
import { blankChecks, expectedChecks } from "./expectations";
import { withArguments } from "./gradient-arguments";
import type { WrittenExercise } from "./read-exercise";
import { type AnswerRun, runAnswer } from "./run-answer";
import { runChecks } from "./run-checks";
import { shippedExercise } from "./shipped-exercise";

/** The lesson around the exercise: its names are there for an answer to read. */
export type Surroundings = { controls: Record<string, ControlValue>; pieces: Piece[] };

export type ProvenExercise = { exercise: Exercise | null; problems: Problem[] };

const TIME_LIMIT_SECONDS = 10;

/**
 * Computes what an exercise's page needs, and proves it: the starter is not yet an answer, the solution passes, every
 * usual mistake fails and is recognised as itself and as no other.
 */
export async function proveExercise(
  id: string,
  folder: string,
  written: WrittenExercise,
  surroundings: Surroundings,
): Promise<ProvenExercise> {
  const answers = compileAnswers(folder, written);
  const checks = await runChecks(`${folder}/checks.ts`, written.checks);
  const problems = [...answers.problems, ...checks.problems];
  const { starter, solution } = answers;
  if (!starter || !solution || checks.written.length === 0) return { exercise: null, problems };
  const asked = await withArguments(folder, checks.written, written.solution);
  if (asked.problems.length > 0) return { exercise: null, problems: [...problems, ...asked.problems] };
  const blank = blankExercise(id, written, starter, asked.written);
  const run = (code: CompiledCode, source: string) =>
    runAnswer(
      blank.checks,
      { source, starter: written.starter },
      answerProgram(blank, code, surroundings),
      TIME_LIMIT_SECONDS,
    );
  const proven = await proveAnswers(
    folder,
    written,
    blank,
    asked.written,
    { ...answers, starter, solution },
    run,
  );
  return { ...proven, problems: [...problems, ...proven.problems] };
}

/** The exercise before anything of it has run. */
function blankExercise(
  id: string,
  { title, objectives, starter, solution, parts }: WrittenExercise,
  code: CompiledCode,
  checks: readonly ObservedCheck[],
): Exercise {
  return {
    id,
    title,
    objectives,
    starter,
    solution,
    code,
    timeLimitSeconds: TIME_LIMIT_SECONDS,
    checks: blankChecks(checks),
    mistakes: [],
    hints: parts.hints,
  };
}

type Answers = CompiledAnswers & { starter: CompiledCode; solution: CompiledCode };

type Run = (code: CompiledCode, source: string) => Promise<AnswerRun>;

async function proveAnswers(
  folder: string,
  written: WrittenExercise,
  blank: Exercise,
  asked: readonly ObservedCheck[],
  answers: Answers,
  run: Run,
): Promise<ProvenExercise> {
  const solved = await run(answers.solution, written.solution);
  if (solved.kind !== "called")
    return { exercise: null, problems: [failure(`${folder}/solution.ts`, "solution-fails", solved)] };
  const { checks, problems } = expectedChecks(folder, asked, blank.checks, solved.outcomes);
  const wrong = await runMistakes(folder, answers.wrong, written.wrong, run);
  const started = await run(answers.starter, written.starter);
  const exercise = { ...blank, checks, mistakes: wrong.mistakes };
  // A starter that has its todo() at the top is not called at all, as it should be.
  if (started.kind === "failed" && started.error.name !== "TodoError")
    problems.push(failure(`${folder}/starter.ts`, "starter-fails", started));
  const outcomes = started.kind === "called" ? started.outcomes : null;
  const shipped = shippedExercise(exercise);
  const proofs = exerciseProofs(folder, { ...shipped, checks }, solved.outcomes, outcomes, wrong.mistakes);
  return { exercise: shipped, problems: [...problems, ...wrong.problems, ...proofs] };
}

async function runMistakes(
  folder: string,
  wrong: ReadonlyMap<string, CompiledCode>,
  sources: ReadonlyMap<string, string>,
  run: Run,
): Promise<{ mistakes: Mistake[]; problems: Problem[] }> {
  const mistakes: Mistake[] = [];
  const problems: Problem[] = [];
  for (const [id, code] of wrong) {
    const result = await run(code, sources.get(id) ?? "");
    if (result.kind === "called") mistakes.push({ id, outcomes: result.outcomes });
    else problems.push(failure(`${folder}/wrong/${id}.ts`, "mistake-fails", result));
  }
  return { mistakes, problems };
}

function failure(file: string, rule: RuleName, { error }: Extract<AnswerRun, { kind: "failed" }>): Problem {
  return codeProblem(error, { file, line: 1, column: 1 }, rule);
}
