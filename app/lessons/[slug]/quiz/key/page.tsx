import type { Metadata } from "next";
import { QuizPage } from "@/components/quiz/quiz-page";
import { loadQuiz, quizParams } from "../load-quiz";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = quizParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await loadQuiz((await params).slug);
  return { title: `${lesson.title}: key to the quiz`, robots: "noindex" };
}

/** What is right in a lesson's quiz, apart from it. */
export default async function Page({ params }: Props) {
  return <QuizPage {...(await loadQuiz((await params).slug))} withKey={true} />;
}
