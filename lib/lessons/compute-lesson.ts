import type { Cell, FunctionPlot, Notebook, Problem, Value } from "@/lib/model";
import { EMPTY_OUTPUT, faultsOf, nodesOf, seedOf } from "@/lib/runtime";
import type { StepOutcome } from "./build-runner";
import { type CompiledParts, codeProblem, compileParts, type Origin, piecesOfParts } from "./compile-parts";
import { proveExercise } from "./prove-exercise";
import type { WrittenLesson } from "./read-lesson";
import { runPieces } from "./run-pieces";

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
  const pieces = piecesOfParts(compiled);
  const outcomes = await runPieces(compiled.controls, pieces);
  const recorded = recordParts(file, compiled, outcomes);
  const controls = Object.fromEntries(compiled.controls.map(({ name, initial }) => [name, initial]));
  const exercises = await Promise.all(
    [...written.exercises].map(([id, exercise]) =>
      proveExercise(id, `${folder}/exercises/${id}`, exercise, { controls, pieces }),
    ),
  );
  return {
    notebook: {
      slug,
      controls: compiled.controls,
      ...recorded.parts,
      exercises: exercises.flatMap(({ exercise }) => exercise ?? []),
      questions: [...written.questions].map(([id, { parts }]) => ({
        id,
        options: parts.options.map((option) => ({ id: option.id, correct: option.correct })),
      })),
    },
    problems: [...problems, ...recorded.problems, ...exercises.flatMap((each) => each.problems)],
  };
}

type Recorded = { parts: { cells: Cell[]; values: Value[]; plots: FunctionPlot[] }; problems: Problem[] };

/** Puts what came out beside what was asked; what threw or took too long is a problem at its place. */
function recordParts(file: string, compiled: CompiledParts, outcomes: Map<string, StepOutcome>): Recorded {
  const problems: Problem[] = [];
  const outcomeOf = (id: string, origin: Omit<Origin, "file">) => {
    const outcome = outcomes.get(id);
    const failure = outcome && failureOf(outcome);
    if (failure) problems.push({ ...codeProblem(failure, { file, ...origin }, "cell-fails") });
    return outcome;
  };
  const cells = compiled.cells.map(({ position: _, line, ...cell }): Cell => {
    const outcome = outcomeOf(cell.id, { line, column: 1 });
    return {
      ...cell,
      seed: seedOf(cell.id),
      recorded: outcome?.kind === "shown" ? outcome.output : EMPTY_OUTPUT,
    };
  });
  const values = compiled.values.map(({ position, ...value }): Value => {
    const outcome = outcomeOf(value.id, position);
    return { ...value, recorded: outcome?.kind === "formatted" ? outcome.text : "" };
  });
  const plots = compiled.plots.map(({ position, ...plot }): FunctionPlot => {
    const outcome = outcomeOf(plot.id, position);
    return { ...plot, recorded: outcome?.kind === "sampled" ? outcome.samples : { curves: [], mark: null } };
  });
  return { parts: { cells, values, plots }, problems };
}

function failureOf(outcome: StepOutcome) {
  if (outcome.kind === "threw") return outcome.error;
  if (outcome.kind !== "timedOut") return null;
  return { name: "Timeout", message: `It was stopped after ${outcome.afterSeconds} s.`, line: null };
}

/** Names that two cells define, and cells that need each other. */
function graphProblems(file: string, compiled: CompiledParts): Problem[] {
  const nodes = nodesOf(compiled.controls, piecesOfParts(compiled));
  const places = new Map(
    [...compiled.cells, ...compiled.plots, ...compiled.values].map((part) => [part.id, part]),
  );
  return faultsOf(nodes).map((fault): Problem => {
    const names = fault.ids.map((id) => `“${id.replace(/^control /, "")}”`).join(" and ");
    const last = fault.ids.map((id) => places.get(id)).findLast((part) => part !== undefined);
    const place = { file, line: last?.position.line ?? 1, column: last?.position.column ?? 1 };
    return fault.kind === "defined twice"
      ? {
          ...place,
          rule: "defined-twice",
          seen: `“${fault.name}” is defined by ${names}.`,
          remedy: "Give it another name in one of them: a name belongs to one cell.",
        }
      : {
          ...place,
          rule: "cycle",
          seen: `${names} need each other's names.`,
          remedy: "Move what both need into a cell of its own.",
        };
  });
}
