import { type Exercise, remarkableCalls } from "@/lib/model";

/** Calls of a drawn check on which a usual mistake is told apart, beside those with kinks and extremes. */
const MORE_KEPT = 8;

/**
 * What of a proven exercise travels: drawn calls are drawn again by the page, and the solution says there what they
 * expect. Of a usual mistake, what it does on the first of them stays.
 */
export function shippedExercise(exercise: Exercise): Exercise {
  const kept = exercise.checks.map(({ drawn }) =>
    drawn ? remarkableCalls(drawn.drawn) + MORE_KEPT : Number.POSITIVE_INFINITY,
  );
  return {
    ...exercise,
    checks: exercise.checks.map((check) => (check.drawn ? { ...check, calls: [] } : check)),
    mistakes: exercise.mistakes.map(({ id, outcomes }) => ({
      id,
      outcomes: outcomes.map((ofCheck, c) => ofCheck.slice(0, kept[c])),
    })),
  };
}
