import type { ReactNode } from "react";
import { offeredRights } from "@/lib/grading";
import type { PredictedOutcome, QuestionTask, Variant } from "@/lib/model";
import type { QuestionView } from "../question/kind";
import { letterOf } from "./letter";
import styles from "./quiz.module.css";
import { numberAnswer, numberIn, signed } from "./right-answer";
import { SketchPaper } from "./sketch-paper";

type Props = { task: QuestionTask; view: QuestionView; variant: Variant };

/** What is right, and what the lesson says to each answer. */
export function AnswerKey({ task, view, variant }: Props) {
  const item = (id: string) => view.items.find((each) => each.id === id);
  switch (task.kind) {
    case "choice":
    case "several":
      return (
        <Rows
          rows={task.options.map(({ id, correct }, index) => ({
            id,
            answer: <b>{`${letterOf(index)}${correct ? " · right" : ""}`}</b>,
            said: item(id)?.feedback,
          }))}
        />
      );
    case "number":
      return (
        <WithMistakes
          answer={numberAnswer(task, variant)}
          view={view}
          mistakes={task.mistakes.map(({ id, answer }) => ({
            id,
            answer: signed(numberIn(answer, variant)),
          }))}
        />
      );
    case "formula":
      return (
        <WithMistakes
          answer={<code>{task.answer}</code>}
          view={view}
          mistakes={task.mistakes.map(({ id, formula }) => ({ id, answer: <code>{formula}</code> }))}
        />
      );
    case "output":
      return (
        <WithMistakes
          answer={<Lines lines={task.lines} />}
          view={view}
          mistakes={task.mistakes.map(({ id, lines }) => ({ id, answer: <Lines lines={lines} /> }))}
        />
      );
    case "order":
      return (
        <Rows
          rows={[
            ...task.lines.map(({ id }, index) => ({
              id,
              answer: <b>{index + 1}</b>,
              said: item(id)?.content,
            })),
            ...task.distractors.map((id) => ({ id, answer: <b>left out</b>, said: item(id)?.content })),
          ]}
        />
      );
    case "match": {
      const offered = offeredRights(task, variant.seed);
      return (
        <Rows
          rows={task.pairs.map(({ left, right }) => ({
            id: left,
            answer: <b>{letterOf(offered.indexOf(right))}</b>,
            said: (
              <>
                {item(left)?.content}
                {item(left)?.feedback}
              </>
            ),
          }))}
        />
      );
    }
    case "sketch":
      return (
        <>
          <SketchPaper task={task} curve={task.curve} />
          <Rows
            rows={Object.entries(view.feedback).map(([id, said]) => ({ id, answer: DRAWN[id] ?? "", said }))}
          />
        </>
      );
    case "predict": {
      const { outcome } = task;
      return (
        <>
          {outcome.kind === "curve" && <SketchPaper task={outcome.sheet} curve={outcome.curve} />}
          <Rows rows={[{ id: "outcome", answer: <b>{cameOut(outcome)}</b>, said: view.feedback.outcome }]} />
        </>
      );
    }
    default:
      return <Rows rows={Object.entries(view.feedback).map(([id, said]) => ({ id, answer: id, said }))} />;
  }
}

const DRAWN: Record<string, ReactNode> = { correct: <b>right</b>, otherwise: "anything else" };

function cameOut(outcome: PredictedOutcome): string {
  switch (outcome.kind) {
    case "number":
      return [signed(Number(outcome.value.toPrecision(4))), outcome.unit, "· came out"]
        .filter(Boolean)
        .join(" ");
    case "option":
      return `${letterOf(outcome.options.findIndex(({ correct }) => correct))} · came out`;
    case "curve":
      return "· came out";
  }
}

type Row = { id: string; answer: ReactNode; said: ReactNode };
type WithMistakesProps = {
  answer: ReactNode;
  view: QuestionView;
  mistakes: readonly { id: string; answer: ReactNode }[];
};

/** The right answer first, then the usual mistakes, then what is said to any other. */
function WithMistakes({ answer, view, mistakes }: WithMistakesProps) {
  const { correct, otherwise } = view.feedback;
  const rows = [
    { id: "correct", answer: <b>{answer} · right</b>, said: correct },
    ...mistakes.map(({ id, answer: wrong }) => ({ id, answer: wrong, said: view.feedback[id] })),
    ...(otherwise ? [{ id: "otherwise", answer: "anything else", said: otherwise }] : []),
  ];
  return <Rows rows={rows} />;
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className={styles.answers}>
      {rows.map(({ id, answer, said }) => (
        <li key={id}>
          <div className={styles.answer}>{answer}</div>
          <div className={styles.said}>{said}</div>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return <span className={styles.lines}>{lines.join("\n")}</span>;
}
