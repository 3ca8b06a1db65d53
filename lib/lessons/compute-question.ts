import { ONLY_VARIANT, type Problem, type Question } from "@/lib/model";
import { computeOutput } from "./compute-output";
import { drawVariants } from "./draw-variants";
import { type FilledTask, fillTask } from "./fill-task";
import { drawnProofs, questionProofs } from "./question-proofs";
import type { WrittenQuestion } from "./read-question";
import type { RunInLesson } from "./run-expressions";
import type { WrittenTask } from "./source";

export type ComputedQuestion = { question: Question | null; problems: Problem[] };

/** Draws all variants of a question, and proves that in none of them a usual mistake is right. */
export async function computeQuestion(
  id: string,
  folder: string,
  { task: written, objectives, program, speaksOf, variant }: WrittenQuestion,
  run: RunInLesson,
): Promise<ComputedQuestion> {
  const drawn = variant === null ? null : await drawVariants(`${folder}/variant.ts`, variant);
  const variants = drawn ? drawn.variants : [ONLY_VARIANT];
  const [first] = variants;
  if (!written || !first) return { question: null, problems: drawn?.problems ?? [] };
  const { task, problems } = await computed(id, folder, { task: written, program }, run);
  if (!task) return { question: null, problems: [...(drawn?.problems ?? []), ...problems] };
  return {
    question: { id, objectives, task, ...(drawn && { varied: { variants: variants.length, first } }) },
    problems: [
      ...(drawn?.problems ?? []),
      ...problems,
      ...drawnProofs(folder, speaksOf, variants),
      ...questionProofs(folder, task, variants),
    ],
  };
}

/** The task with what only a run can tell. */
async function computed(
  id: string,
  folder: string,
  { task, program }: { task: WrittenTask; program: WrittenQuestion["program"] },
  run: RunInLesson,
): Promise<FilledTask> {
  if (task.kind === "output" && program) return computeOutput(folder, task, program);
  return fillTask(id, `${folder}/index.mdx`, task, run);
}
