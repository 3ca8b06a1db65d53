import { grade } from "@/lib/grading";
import type { Exercise, Mistake, Outcome, Problem, Verdict } from "@/lib/model";
import { fileProblem } from "./file-problem";

/**
 * What an exercise must prove: its solution passes, its starter does not yet, every usual mistake fails and is
 * recognised as itself and as no other. `started`: null where the starter did not come so far as to be called.
 * `mistakes`: all that they did, of which the exercise itself may hold less.
 */
export function exerciseProofs(
  folder: string,
  exercise: Exercise,
  solved: Outcome[][],
  started: Outcome[][] | null,
  mistakes: readonly Mistake[] = exercise.mistakes,
): Problem[] {
  const proofs = mistakes.flatMap(({ id, outcomes }) =>
    mistakeProof(`${folder}/wrong/${id}.ts`, id, verdictOf(exercise, outcomes)),
  );
  return [
    ...solutionProof(`${folder}/solution.ts`, verdictOf(exercise, solved)),
    ...(started ? starterProof(`${folder}/starter.ts`, exercise, verdictOf(exercise, started)) : []),
    ...proofs,
  ];
}

/** The verdict on outcomes, as if a reader had written the program: it is not the starter's text. */
function verdictOf({ starter, checks, mistakes }: Exercise, outcomes: Outcome[][]): Verdict {
  return grade({ source: `${starter}\nanswered;`, starter, outcomes, checks, mistakes });
}

function solutionProof(file: string, verdict: Verdict): Problem[] {
  if (verdict.kind === "correct") return [];
  const seen = `The solution does not pass its own checks: ${whyNot(verdict)}.`;
  return [fileProblem(file, "solution-fails", seen, "Mend the solution or the checks.")];
}

function starterProof(file: string, { checks }: Exercise, verdict: Verdict): Problem[] {
  if (verdict.kind !== "correct") return [];
  const seen = `The starter already passes ${checks.length === 1 ? "its check" : `all ${checks.length} checks`}.`;
  return [fileProblem(file, "starter-passes", seen, "Put todo() where the answer belongs.")];
}

function mistakeProof(file: string, id: string, verdict: Verdict): Problem[] {
  if (verdict.kind === "correct")
    return [fileProblem(file, "mistake-passes", `The mistake “${id}” passes all checks.`, ADD_A_CHECK)];
  if (verdict.kind !== "incorrect") {
    const seen = `The mistake “${id}” would not be called wrong: ${whyNot(verdict)}.`;
    return [
      fileProblem(
        file,
        "mistake-fails",
        seen,
        "Write it as an answer that runs and returns something wrong.",
      ),
    ];
  }
  if (verdict.mistake === id) return [];
  const seen =
    verdict.mistake === null
      ? `The mistake “${id}” is not recognised as itself: what it returns cannot be compared.`
      : `“${id}” does the same as “${verdict.mistake}” on every check.`;
  return [fileProblem(file, "mistakes-alike", seen, ADD_A_CHECK)];
}

const ADD_A_CHECK = "Add a check on which they differ.";

function whyNot(verdict: Verdict): string {
  switch (verdict.kind) {
    case "unanswered":
      return "it reaches todo()";
    case "broken":
      return verdict.error.message;
    case "incorrect":
      return `“${verdict.misses[0]?.check}” fails`;
    default:
      return verdict.kind;
  }
}
