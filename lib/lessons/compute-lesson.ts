import type { Notebook, Problem } from "@/lib/model";
import type { Piece } from "@/lib/runtime";
import { compileParts, piecesOfParts } from "./compile-parts";
import { computeQuestion } from "./compute-question";
import { graphProblems } from "./graph-problems";
import { proveExercise } from "./prove-exercise";
import type { WrittenLesson } from "./read-lesson";
import { recordParts } from "./record-parts";
import { runPieces } from "./run-pieces";
import { isResult, type StepOutcome } from "./step-outcome";

export type ComputedLesson = { notebook: Notebook; problems: Problem[] };

/** Compiles and runs everything of a lesson that runs: cells, values, charts, exercises. */
export async function computeLesson(
  slug: string,
  folder: string,
  written: WrittenLesson,
): Promise<ComputedLesson> {
  const file = `${folder}/index.mdx`;
  const compiled = compileParts(file, written.parts);
  const problems = [...compiled.problems, ...graphProblems(file, compiled)];
  const bare = piecesOfParts(compiled);
  const outcomes = await runPieces(compiled.controls, bare);
  const pieces = bare.map((piece) => withChangesOf(piece, outcomes.get(piece.id)));
  const recorded = recordParts(file, compiled, outcomes);
  const controls = Object.fromEntries(compiled.controls.map(({ name, initial }) => [name, initial]));
  const exercises = await Promise.all(
    [...written.exercises].map(([id, exercise]) =>
      proveExercise(id, `${folder}/exercises/${id}`, exercise, { controls, pieces }),
    ),
  );
  const runInLesson = (more: readonly Piece[]) => runPieces(compiled.controls, [...pieces, ...more]);
  const questions = await Promise.all(
    [...written.questions].map(([id, question]) =>
      computeQuestion(id, `${folder}/questions/${id}`, question, runInLesson),
    ),
  );
  return {
    notebook: {
      slug,
      controls: compiled.controls,
      ...recorded.parts,
      exercises: exercises.flatMap(({ exercise }) => exercise ?? []),
      questions: questions.flatMap(({ question }) => question ?? []),
    },
    problems: [
      ...problems,
      ...recorded.problems,
      ...exercises.flatMap((each) => each.problems),
      ...questions.flatMap((each) => each.problems),
    ],
  };
}

/** The piece, and what its run was seen to change of others. */
function withChangesOf(piece: Piece, outcome: StepOutcome | undefined): Piece {
  return outcome && isResult(outcome) && outcome.changed ? { ...piece, changes: outcome.changed } : piece;
}
