import type { ReactNode } from "react";
import { offeredLines, offeredRights } from "@/lib/grading";
import type { PredictTask, QuestionTask, Variant } from "@/lib/model";
import type { QuestionView } from "../question/kind";
import { letterOf } from "./letter";
import styles from "./quiz.module.css";
import { SketchPaper } from "./sketch-paper";

type Props = { task: QuestionTask; view: QuestionView; variant: Variant };

/** Where a question is answered on paper, with what it offers. */
export function AnswerRoom({ task, view, variant }: Props) {
  const content = (id: string) => view.items.find((item) => item.id === id)?.content;
  switch (task.kind) {
    case "choice":
    case "several":
      return (
        <>
          {task.kind === "several" && <p className={styles.how}>Mark all that are right.</p>}
          <Lettered items={task.options.map(({ id }) => ({ id, content: content(id) }))} />
        </>
      );
    case "number":
      return (
        <p className={styles.line}>
          Answer: <span className={styles.blank} /> {task.unit}
        </p>
      );
    case "order":
      return (
        <>
          <p className={styles.how}>Number the lines in the right order. Leave out what does not belong.</p>
          <Blanks items={offeredLines(task, variant.seed).map((id) => ({ id, content: content(id) }))} />
        </>
      );
    case "match":
      return (
        <>
          <p className={styles.how}>Write the right letter before each.</p>
          <Blanks items={task.pairs.map(({ left }) => ({ id: left, content: content(left) }))} />
          <Lettered items={offeredRights(task, variant.seed).map((id) => ({ id, content: content(id) }))} />
        </>
      );
    case "sketch":
      return <SketchPaper task={task} curve={null} />;
    case "predict":
      return <PredictionRoom task={task} content={content} />;
    default:
      return <div className={styles.room} />;
  }
}

function PredictionRoom({ task, content }: { task: PredictTask; content: (id: string) => ReactNode }) {
  const { outcome } = task;
  switch (outcome.kind) {
    case "number":
      return (
        <p className={styles.line}>
          I expect: <span className={styles.blank} /> {outcome.unit}
        </p>
      );
    case "option":
      return <Lettered items={outcome.options.map(({ id }) => ({ id, content: content(id) }))} />;
    case "curve":
      return <SketchPaper task={outcome.sheet} curve={null} />;
  }
}

type Item = { id: string; content: ReactNode };

function Lettered({ items }: { items: readonly Item[] }) {
  return (
    <ol className={styles.options}>
      {items.map(({ id, content }, index) => (
        <li key={id}>
          <b>{letterOf(index)}</b>
          <div>{content}</div>
        </li>
      ))}
    </ol>
  );
}

function Blanks({ items }: { items: readonly Item[] }) {
  return (
    <ul className={styles.options}>
      {items.map(({ id, content }) => (
        <li key={id}>
          <span className={styles.short} />
          <div>{content}</div>
        </li>
      ))}
    </ul>
  );
}
