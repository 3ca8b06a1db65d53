import { notFound } from "next/navigation";
import type { QuizPage } from "@/components/quiz/quiz-page";
import { bundleTasks, COURSE_ROOT, loadCourse, quizQuestions } from "@/lib/lessons";

/** Slugs of the lessons that ask something. */
export async function quizParams(): Promise<{ slug: string }[]> {
  const { lessons } = await loadCourse(COURSE_ROOT);
  return lessons
    .map(({ lesson }) => lesson.notebook)
    .filter(({ questions }) => questions.length > 0)
    .map(({ slug }) => ({ slug }));
}

/** All that the quiz of a lesson and its key are made of. */
export async function loadQuiz(slug: string): Promise<Omit<Parameters<typeof QuizPage>[0], "withKey">> {
  const { lessons } = await loadCourse(COURSE_ROOT);
  const found = lessons.find(({ lesson }) => lesson.notebook.slug === slug);
  if (!found) notFound();
  const { lesson, written } = found;
  const questions = await quizQuestions(COURSE_ROOT, lesson, written);
  return { lesson, tasks: await bundleTasks(written), questions };
}
