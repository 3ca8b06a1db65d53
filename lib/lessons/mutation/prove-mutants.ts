import type { Exercise, Notebook, Problem } from "@/lib/model";
import { piecesOf } from "@/lib/runtime";
import { fileProblem } from "../file-problem";
import type { Surroundings } from "../prove-exercise";
import type { WrittenExercise } from "../read-exercise";
import type { WrittenLesson } from "../read-lesson";
import { EQUIVALENTS_FILE, type Equivalent, isListed, readEquivalents } from "./equivalents";
import { judgeAnswers } from "./judge-answers";
import type { Mutant } from "./mutant";
import { mutantsOf } from "./mutants-of";

/** How many changed solutions were tried, and which of them the checks do not tell from a right answer. */
export type ProvenMutants = { tried: number; problems: Problem[] };

/**
 * Proves the checks of every exercise: each small change of the solution (see `mutantsOf`) must fail, but for those
 * that the author lists as right. `found`: exercises with problems of their own are left out, as nothing is proved by theirs.
 */
export async function proveMutants(
  folder: string,
  { exercises }: WrittenLesson,
  notebook: Notebook,
  found: readonly Problem[],
): Promise<ProvenMutants> {
  const controls = Object.fromEntries(notebook.controls.map(({ name, initial }) => [name, initial]));
  const surroundings = { controls, pieces: piecesOf(notebook) };
  const proven = await Promise.all(
    notebook.exercises.map(async (exercise) => {
      const path = `${folder}/exercises/${exercise.id}`;
      const written = exercises.get(exercise.id);
      if (!written || found.some(({ file }) => file.startsWith(`${path}/`))) return NOTHING;
      return proveOne(path, written, exercise, surroundings);
    }),
  );
  return {
    tried: proven.reduce((sum, { tried }) => sum + tried, 0),
    problems: proven.flatMap(({ problems }) => problems),
  };
}

const NOTHING: ProvenMutants = { tried: 0, problems: [] };

/** Every small change of an exercise's solution, and whether its author finds it right. */
export async function changedSolutions(
  folder: string,
  { solution, equivalent }: WrittenExercise,
): Promise<{ mutant: Mutant; right: boolean }[]> {
  const { listed } = readEquivalents(folder, equivalent);
  return (await mutantsOf(solution)).map((mutant) => ({ mutant, right: isListed(mutant, listed) }));
}

async function proveOne(
  folder: string,
  { solution, equivalent }: WrittenExercise,
  exercise: Exercise,
  surroundings: Surroundings,
): Promise<ProvenMutants> {
  const mutants = await mutantsOf(solution);
  const verdicts = await judgeAnswers(
    exercise,
    mutants.map(({ source }) => source),
    surroundings,
  );
  const passing = mutants.filter((_, i) => verdicts[i]?.kind === "correct");
  const { listed, problems } = readEquivalents(folder, equivalent);
  const survivors = passing
    .filter((mutant) => !isListed(mutant, listed))
    .map((mutant) => survivor(folder, mutant, exercise));
  const idle = listed
    .filter(({ was, becomes }) => !passing.some((each) => each.was === was && each.becomes === becomes))
    .map((entry) => idleEntry(folder, entry));
  return { tried: mutants.length, problems: [...problems, ...survivors, ...idle] };
}

function survivor(folder: string, { line, column, was, becomes }: Mutant, { checks }: Exercise): Problem {
  return {
    file: `${folder}/solution.ts`,
    line,
    column,
    rule: "mutant-passes",
    seen: `“${was}” may as well read “${becomes}”: ${checks.length === 1 ? "the check passes" : `all ${checks.length} checks pass`}.`,
    remedy: `Add an input on which the two differ, or list the change with its reason in ${EQUIVALENTS_FILE}: ${JSON.stringify({ was, becomes, because: "…" })}.`,
  };
}

function idleEntry(folder: string, { was, becomes }: Equivalent): Problem {
  return fileProblem(
    `${folder}/${EQUIVALENTS_FILE}`,
    "equivalent-idle",
    `No change of the solution turns “${was}” into “${becomes}” and passes.`,
    "Take the entry out, or write both lines as they now stand.",
  );
}
