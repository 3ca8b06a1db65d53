import type { Lesson, Question, Variant } from "@/lib/model";
import { questionVariants } from "./question-variants";
import type { WrittenLesson } from "./read-lesson";

/** So many forms of a quiz can be handed out beside each other. */
const FORMS = 4;

/** What a question without a variant.ts shows in every form. */
const ONLY: Variant = { seed: 0, drawn: {} };

export type QuizQuestion = { question: Question; variants: Variant[] };

/** A lesson's questions in the order of the text, each with the numbers of the first forms. */
export function quizQuestions(
  root: string,
  { notebook }: Pick<Lesson, "notebook">,
  { parts }: Pick<WrittenLesson, "parts">,
): Promise<QuizQuestion[]> {
  const asked = parts.questions.flatMap(
    ({ id }) => notebook.questions.find((question) => question.id === id) ?? [],
  );
  return Promise.all(
    asked.map(async (question) => {
      const variants = question.varied ? await questionVariants(root, notebook.slug, question.id) : null;
      return { question, variants: variants?.slice(0, FORMS) ?? [ONLY] };
    }),
  );
}
