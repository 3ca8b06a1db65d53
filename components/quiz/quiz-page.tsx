import { getMDXComponent } from "mdx-bundler/client";
import type { ComponentType, ReactNode } from "react";
import type { Lesson, Question, Variant } from "@/lib/model";
import { lessonComponents, questionParts } from "../lesson/lesson-components";
import { AnswerKey } from "./answer-key";
import { AnswerRoom } from "./answer-room";
import { Forms, InForm, WithVariant } from "./forms";
import styles from "./quiz.module.css";

type Props = {
  lesson: Lesson;
  /** The code of all tasks of the lesson. */
  tasks: string;
  /** Its questions in the order of the text, each with its numbers in every form; one for all forms: it is the same. */
  questions: readonly { question: Question; variants: readonly Variant[] }[];
  /** Whether the right answers stand below the questions. */
  withKey: boolean;
};

/** A lesson's questions on paper, or the key to them. */
export function QuizPage({ lesson, tasks, questions, withKey }: Props) {
  const { title, notebook, objectives } = lesson;
  const Tasks = getMDXComponent(tasks);
  const forms = Math.max(1, ...questions.map(({ variants }) => variants.length));
  const words = lessonComponents(notebook, []);
  return (
    <main id="main" className={styles.main}>
      <p className={styles.ways}>
        <a href={`/lessons/${notebook.slug}`}>{title}</a> ·{" "}
        {withKey ? (
          <a href={`/lessons/${notebook.slug}/quiz`}>The quiz</a>
        ) : (
          <a href={`/lessons/${notebook.slug}/quiz/key`}>The key</a>
        )}
      </p>
      <h1 className={styles.title}>{withKey ? `${title}: key to the quiz` : `${title}: quiz`}</h1>
      <Forms count={forms}>
        {!withKey && (
          <p className={styles.name}>
            Name <span className={styles.blank} /> Date <span className={styles.short} />
          </p>
        )}
        <ol className={styles.questions}>
          {questions.map(({ question, variants }) => (
            <li key={question.id} className={styles.question}>
              <Tasks
                components={{
                  ...words,
                  Exercise: Nothing,
                  Question: onPaper(question, variants, withKey),
                }}
              />
              {withKey && <Asked numbers={question.objectives} objectives={objectives} />}
            </li>
          ))}
        </ol>
      </Forms>
    </main>
  );
}

const Nothing = () => null;

type Part = ComponentType<{ id: string; children?: ReactNode }>;

/** Of all questions of a lesson, this one alone is shown. */
function onPaper({ id, task }: Question, variants: readonly Variant[], withKey: boolean): Part {
  const Answers = withKey ? AnswerKey : AnswerRoom;
  return ({ id: shown, children }) => {
    if (shown !== id) return null;
    const { prompt, view } = questionParts(children);
    const forms = variants.map((variant) => (
      <WithVariant key={variant.seed} variant={variant}>
        <div className={styles.prompt}>{prompt}</div>
        <Answers task={task} view={view} variant={variant} />
      </WithVariant>
    ));
    return <InForm forms={forms} />;
  };
}

function Asked({ numbers, objectives }: { numbers: readonly number[]; objectives: readonly string[] }) {
  if (numbers.length === 0) return null;
  return (
    <p className={styles.asked}>
      Asks: {numbers.map((number) => `${number}. ${objectives[number - 1]}`).join("; ")}
    </p>
  );
}
