import { ONLY_VARIANT, type Problem, type Question } from "@/lib/model";
import { drawVariants } from "./draw-variants";
import { drawnProofs, questionProofs } from "./question-proofs";
import type { WrittenQuestion } from "./read-question";

export type ComputedQuestion = { question: Question | null; problems: Problem[] };

/** Draws all variants of a question, and proves that in none of them a usual mistake is right. */
export async function computeQuestion(
  id: string,
  folder: string,
  { task, objectives, speaksOf, variant }: WrittenQuestion,
): Promise<ComputedQuestion> {
  const drawn = variant === null ? null : await drawVariants(`${folder}/variant.ts`, variant);
  const variants = drawn ? drawn.variants : [ONLY_VARIANT];
  const [first] = variants;
  if (!task || !first) return { question: null, problems: drawn?.problems ?? [] };
  return {
    question: { id, objectives, task, ...(drawn && { varied: { variants: variants.length, first } }) },
    problems: [
      ...(drawn?.problems ?? []),
      ...drawnProofs(folder, speaksOf, variants),
      ...questionProofs(folder, task, variants),
    ],
  };
}
