import type { MDXComponents } from "mdx/types";
import { getMDXComponent } from "mdx-bundler/client";
import type { ComponentType, ReactNode } from "react";
import type { Lesson, Notebook, PracticeCard } from "@/lib/model";
import { FormulaScroll } from "../lesson/formula-scroll";
import { lessonComponents } from "../lesson/lesson-components";
import { SaveNotice } from "../lesson/save-notice";
import styles from "./practice.module.css";
import { PracticeProvider } from "./practice-provider";
import { Sitting } from "./sitting";

type Props = {
  card: PracticeCard;
  /** All that the course has, to know what comes next. */
  cards: readonly PracticeCard[];
  lesson: Lesson;
  /** The code of all tasks of the lesson. */
  tasks: string;
};

/** One card of practice on a page of its own. */
export function CardPage({ card, cards, lesson, tasks }: Props) {
  const notebook = notebookOf(card, lesson.notebook);
  const Tasks = getMDXComponent(tasks);
  return (
    <PracticeProvider notebook={notebook}>
      <main id="main" className={styles.main}>
        <p className={styles.kicker}>
          <a href="/practice">Practice</a> · {card.lessonTitle}
        </p>
        <h1 className={styles.cardTitle}>{card.passage?.title ?? card.title}</h1>
        <Sitting card={card} cards={cards}>
          <Tasks components={onlyOf(card, lessonComponents(notebook, []))} />
        </Sitting>
      </main>
      <SaveNotice />
      <FormulaScroll />
    </PracticeProvider>
  );
}

/** What the card needs of its lesson: itself, and the cells that an answer may read. */
function notebookOf({ part, id }: PracticeCard, { slug, controls, cells, ...parts }: Notebook): Notebook {
  const isCard = (each: { id: string }) => each.id === id;
  return {
    slug,
    controls,
    cells,
    values: [],
    plots: [],
    exercises: part === "exercise" ? parts.exercises.filter(isCard) : [],
    questions: part === "question" ? parts.questions.filter(isCard) : [],
  };
}

type Part = ComponentType<{ id: string; children?: ReactNode }>;

/** The words of a lesson, of whose tasks this one alone is shown. */
function onlyOf({ part, id }: PracticeCard, words: MDXComponents): MDXComponents {
  const only = (kind: PracticeCard["part"], word: "Exercise" | "Question") => {
    const Shown = words[word] as Part;
    return (props: { id: string; children?: ReactNode }) =>
      kind === part && props.id === id ? <Shown {...props} /> : null;
  };
  return { ...words, Exercise: only("exercise", "Exercise"), Question: only("question", "Question") };
}
