import type { CompiledCode, Exercise, Outcome } from "@/lib/model";
import { answerProgram, type Step } from "@/lib/runtime";
import { evaluatorSource } from "../evaluator-source";
import type { Surroundings } from "../prove-exercise";
import { cachedResult, keepResult, keyOf } from "../run-cache";
import { runner } from "../run-pieces";
import { isResult, type StepOutcome } from "../step-outcome";
import { type JoinedProgram, joinedProgram } from "./joined-program";

/** A change that makes a loop endless is common, so the limit is short. */
const ANSWER_LIMIT_SECONDS = 1;
/** What is known to end has time, also on a machine that is busy: the lesson's cells, and a solution. */
const KNOWN_LIMIT_SECONDS = 20;

/** What an answer did on every call; null where it did not come so far as to be called. */
export type AnswerOutcomes = Outcome[][] | null;

/**
 * Runs many answers to an exercise in one process, as long as none of them has to be killed or changes the lesson. The
 * first `solutions` of them are the author's own.
 */
export async function runAnswers(
  exercise: Exercise,
  codes: readonly CompiledCode[],
  surroundings: Surroundings,
  solutions: number,
): Promise<AnswerOutcomes[]> {
  const joined = joinedProgram(codes.map((code) => answerProgram(exercise, code, surroundings)));
  if (!joined) return [];
  const limits = [ANSWER_LIMIT_SECONDS, KNOWN_LIMIT_SECONDS];
  const key = keyOf("answers", (await evaluatorSource()).hash, limits, joined.program);
  const kept = await cachedResult<AnswerOutcomes[]>(key);
  if (kept) return kept;
  const outcomes = await runAll(joined, solutions);
  if (outcomes.slice(0, solutions).every(Boolean)) await keepResult(key, outcomes);
  return outcomes;
}

async function runAll(
  { program, lesson, answers }: JoinedProgram,
  solutions: number,
): Promise<AnswerOutcomes[]> {
  const known = new Set([...lesson, ...answers.slice(0, solutions)]);
  const done: AnswerOutcomes[] = [];
  while (done.length < answers.length) {
    const steps = [...lesson, ...answers.slice(done.length)];
    const ran = await runner.run({ ...program, steps }, (step) =>
      known.has(step) ? KNOWN_LIMIT_SECONDS : ANSWER_LIMIT_SECONDS,
    );
    const broken = lesson.find((_, i) => !ran[i] || !isResult(ran[i]));
    if (broken)
      throw new Error(
        `The cell “${broken.title ?? broken.id}” did not come to its end again. Give it less to do.`,
      );
    const outcomes = ran.slice(lesson.length);
    const last = outcomes.findIndex(disturbs);
    done.push(...(last === -1 ? outcomes : outcomes.slice(0, last + 1)).map(outcomesOf));
  }
  return done;
}

/** Whether the answers after it would not meet the lesson as it was. */
function disturbs(outcome: StepOutcome): boolean {
  return !isResult(outcome) || outcome.changed !== undefined;
}

function outcomesOf(outcome: StepOutcome): AnswerOutcomes {
  return outcome.kind === "called" ? outcome.outcomes : null;
}
