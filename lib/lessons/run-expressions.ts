import type { Problem } from "@/lib/model";
import { compileExpression, type Piece, type Purpose, seedOf } from "@/lib/runtime";
import { codeProblem } from "./compile-parts";
import type { WrittenExpression } from "./source";
import { failureOf, NOT_RUN, type StepOutcome } from "./step-outcome";

const LIMIT_SECONDS = 5;

/** Runs pieces as a part of their lesson, whose names they may read: what became of each, by its id. */
export type RunInLesson = (pieces: readonly Piece[]) => Promise<ReadonlyMap<string, StepOutcome>>;

/** An expression of a question, with an id that no other part of the lesson has. */
export type Asked = WrittenExpression & { id: string; purpose: Purpose };

/** Compiles and runs expressions of `file`; what does not come to a result is a problem at its place. */
export async function runExpressions(
  file: string,
  asked: readonly Asked[],
  run: RunInLesson,
): Promise<{ outcomes: ReadonlyMap<string, StepOutcome>; problems: Problem[] }> {
  const problems: Problem[] = [];
  const pieces = asked.flatMap(({ id, of, purpose, position }): Piece[] => {
    const compiled = compileExpression(of);
    if (compiled.kind === "compiled")
      return [
        { id, code: compiled.code, seed: seedOf(id), purpose, auto: true, timeLimitSeconds: LIMIT_SECONDS },
      ];
    problems.push(codeProblem(compiled.error, { file, ...position }, "expression-syntax"));
    return [];
  });
  const outcomes = pieces.length > 0 ? await run(pieces) : new Map<string, StepOutcome>();
  for (const { id, position } of asked) {
    const outcome = outcomes.get(id) ?? NOT_RUN;
    const came = outcome.kind === "sampled" || outcome.kind === "formatted";
    if (!came && pieces.some((piece) => piece.id === id))
      problems.push(codeProblem(failureOf(outcome), { file, ...position }, "expression-fails"));
  }
  return { outcomes, problems };
}
