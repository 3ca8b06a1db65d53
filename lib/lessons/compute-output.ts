import { judgeOutput, outputLines } from "@/lib/grading";
import type { OutputTask, Problem } from "@/lib/model";
import { compile, seedOf } from "@/lib/runtime";
import { codeProblem } from "./compile-parts";
import { fileProblem } from "./file-problem";
import { runPieces } from "./run-pieces";
import type { OutputProgram } from "./source";
import { failureOf, NOT_RUN } from "./step-outcome";

const LIMIT_SECONDS = 10;
const ID = "output";

type Computed = { task: OutputTask; problems: Problem[] };

/** Runs the program of a question as a cell that is alone in its notebook, and puts what it prints into the task. */
export async function computeOutput(
  folder: string,
  task: OutputTask,
  { source, line }: OutputProgram,
): Promise<Computed> {
  const origin = { file: `${folder}/index.mdx`, line, column: 1 };
  const compiled = compile(source);
  if (compiled.kind === "refused")
    return { task, problems: [codeProblem(compiled.error, origin, "output-syntax")] };
  const piece = {
    ...{ id: ID, code: compiled.code, seed: seedOf(ID), auto: true, timeLimitSeconds: LIMIT_SECONDS },
    purpose: { kind: "show" } as const,
  };
  const outcome = (await runPieces([], [piece])).get(ID) ?? NOT_RUN;
  if (outcome.kind !== "shown")
    return { task, problems: [codeProblem(failureOf(outcome), origin, "output-fails")] };
  const lines = outputLines(outcome.output.printed.map(({ text }) => text).join("\n"));
  const asked = { ...task, lines };
  return { task: asked, problems: outputProofs(origin.file, asked, outcome.output.morePrinted) };
}

/** Something is printed, all of it is known, and no wrong output is the right one or another. */
function outputProofs(file: string, task: OutputTask, morePrinted: number): Problem[] {
  const problem = (seen: string, remedy: string) => [fileProblem(file, "output", seen, remedy)];
  if (task.lines.every((line) => line === ""))
    return problem("The program of the question prints nothing.", "Print what is asked with console.log.");
  if (morePrinted > 0)
    return problem(
      "The program of the question prints too much.",
      "Print a few lines, which a reader can write.",
    );
  for (const { id, lines } of task.mistakes) {
    const verdict = judgeOutput(task, { kind: "output", text: lines.join("\n") });
    const text = JSON.stringify(lines.join("\n"));
    if (verdict.kind === "correct")
      return problem(
        `The wrong output ${text} is what the program prints.`,
        "Remove its feedback, or mend its text.",
      );
    if (verdict.kind === "incorrect" && !verdict.feedback.includes(id))
      return problem(`The wrong output ${text} has two feedbacks, or is empty.`, "Leave one.");
  }
  return [];
}
