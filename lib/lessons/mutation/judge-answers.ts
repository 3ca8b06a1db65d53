import { grade } from "@/lib/grading";
import type { Exercise, Verdict } from "@/lib/model";
import { compile, expectingOf, hasDrawnCalls, loadSourceRules, withDrawnCalls } from "@/lib/runtime";
import type { Surroundings } from "../prove-exercise";
import { runAnswers } from "./run-answers";

/**
 * What the page would say of each of many answers to an exercise as it ships. Null where an answer does not compile, throws before it
 * can be called, or is not finished in time.
 */
export async function judgeAnswers(
  exercise: Exercise,
  sources: readonly string[],
  surroundings: Surroundings,
): Promise<(Verdict | null)[]> {
  const asked = withDrawnCalls(exercise);
  // What drawn calls expect, the solution says, which runs before the others.
  const known = hasDrawnCalls(exercise) ? [exercise.solution] : [];
  const answers = [...known, ...sources].map((source) => ({ source, compiled: compile(source) }));
  const codes = answers.flatMap(({ compiled }) => (compiled.kind === "compiled" ? compiled.code : []));
  const ran = await runAnswers(asked, codes, surroundings, known.length);
  const { withSourceOutcomes } = await loadSourceRules();
  const outcomes = answers.map(({ source, compiled }) => {
    const called = compiled.kind === "compiled" ? (ran.shift() ?? null) : null;
    return called && withSourceOutcomes(called, asked.checks, { source, starter: exercise.starter });
  });
  const [solved] = outcomes;
  const checks = known.length > 0 ? expectingOf(asked.checks, solved ?? []) : asked.checks;
  if (!checks) throw new Error(`The solution of “${exercise.id}” gave nothing for a drawn input.`);
  const { starter, mistakes } = exercise;
  return sources.map((source, i) => {
    const called = outcomes[known.length + i];
    return called ? grade({ source, starter, outcomes: called, checks, mistakes }) : null;
  });
}
