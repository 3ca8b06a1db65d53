import { ONLY_VARIANT, type Problem, type Question, type QuestionTask } from "@/lib/model";
import { computeOutput } from "./compute-output";
import { drawVariants } from "./draw-variants";
import { drawnProofs, questionProofs } from "./question-proofs";
import type { WrittenQuestion } from "./read-question";

export type ComputedQuestion = { question: Question | null; problems: Problem[] };

/** Draws all variants of a question, and proves that in none of them a usual mistake is right. */
export async function computeQuestion(
  id: string,
  folder: string,
  { task: written, objectives, program, speaksOf, variant }: WrittenQuestion,
): Promise<ComputedQuestion> {
  const drawn = variant === null ? null : await drawVariants(`${folder}/variant.ts`, variant);
  const variants = drawn ? drawn.variants : [ONLY_VARIANT];
  const [first] = variants;
  if (!written || !first) return { question: null, problems: drawn?.problems ?? [] };
  const { task, problems } = await computed(folder, written, program);
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
async function computed(folder: string, task: QuestionTask, program: WrittenQuestion["program"]) {
  return task.kind === "output" && program ? computeOutput(folder, task, program) : { task, problems: [] };
}
