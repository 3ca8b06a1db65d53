import type { MDXComponents } from "mdx/types";
import { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import type { Lesson, PracticeCard } from "@/lib/model";
import { FormulaScroll } from "../../lesson/formula-scroll";
import { lessonComponents, questionParts } from "../../lesson/lesson-components";
import styles from "../practice.module.css";
import { ReviewTest } from "./review-test";
import { TestQuestion } from "./test-question";

/** A lesson of the part, with the code of all its tasks and what of it may be asked. */
export type TestLesson = { lesson: Lesson; tasks: string; cards: readonly PracticeCard[] };

type Props = {
  /** Counts the parts of the course from 1. */
  number: number;
  title: string;
  lessons: readonly TestLesson[];
};

/** The review test of a part of the course. */
export function TestPage({ number, title, lessons }: Props) {
  const questions = lessons.flatMap(questionsOf);
  const objectives = lessons.map(({ lesson }) => [lesson.notebook.slug, lesson.objectives]);
  return (
    <>
      <main id="main" className={styles.main}>
        <p className={styles.kicker}>
          <a href="/practice">Practice</a> · Review test
        </p>
        <h1 className={styles.cardTitle}>{title}</h1>
        <ReviewTest part={String(number)} questions={questions} objectives={Object.fromEntries(objectives)} />
      </main>
      <FormulaScroll />
    </>
  );
}

/** A prediction needs its experiment, which stands in the lesson. */
const IN_THE_LESSON_ONLY: readonly string[] = ["predict"];

function questionsOf({ lesson, tasks, cards }: TestLesson) {
  const Tasks = getMDXComponent(tasks);
  const words = lessonComponents(lesson.notebook, []);
  return lesson.notebook.questions.flatMap((question) => {
    const card = cards.find(({ part, id }) => part === "question" && id === question.id);
    if (!card || IN_THE_LESSON_ONLY.includes(question.task.kind)) return [];
    return [{ card, question, text: <Tasks components={onlyAsked(question.id, words)} /> }];
  });
}

/** The words of a lesson, of whose tasks this question alone is shown, as a test shows it. */
function onlyAsked(asked: string, words: MDXComponents): MDXComponents {
  return { ...words, Exercise: Nothing, Question: questionOnly(asked) };
}

const Nothing = () => null;

function questionOnly(asked: string) {
  return ({ id, children }: { id: string; children?: ReactNode }) =>
    id === asked ? <TestQuestion {...questionParts(children)} /> : null;
}
