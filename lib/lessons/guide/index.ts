import type { AuthorSection, Claim, Notebook } from "@/lib/model";
import { loadGuideLesson } from "./guide-lesson";
import { guideSections } from "./guide-sections";

export { GUIDE_SLUG } from "./guide-lesson";
export { guideQuestionsWithVariants, guideVariants } from "./guide-variants";

/** The page of the words: what is said of each, and all examples as one lesson. */
export type AuthorWords = { sections: AuthorSection[]; notebook: Notebook; mdx: string; claims: Claim[] };

/** Throws an Error with all that is wrong with the guide's examples. */
export async function authorWords(): Promise<AuthorWords> {
  const { fences, written, lesson, claims, mdx } = await loadGuideLesson();
  const questions = lesson.notebook.questions.map(({ id, task }) => ({ id, kind: task.kind }));
  const sections = guideSections(fences, [...written.exercises.keys()], questions);
  return { sections, notebook: lesson.notebook, mdx, claims };
}
