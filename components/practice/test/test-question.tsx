"use client";

import { type ReactNode, useContext, useId } from "react";
import { ShownVariant } from "../../question/drawn";
import type { QuestionView } from "../../question/kind";
import { kindOf } from "../../question/kinds";
import { Said } from "../../question/question";
import styles from "../../question/question.module.css";
import { ShownItem } from "./test-state";

/** A question of a test: nothing is said of an answer until the test has ended. */
export function TestQuestion({ prompt, view }: { prompt: ReactNode; view: QuestionView }) {
  const item = useContext(ShownItem);
  const name = useId();
  if (!item) return null;
  const { number, question, variant, answer, onAnswer, verdict } = item;
  const { Field, Beyond } = kindOf(question.task.kind);
  const judged = answer && verdict ? { answer, verdict } : null;
  return (
    <ShownVariant value={variant}>
      <fieldset className={styles.question} aria-labelledby={`${name}-text`} disabled={verdict !== null}>
        <small className={styles.kicker}>Question {number}</small>
        <div id={`${name}-text`} className={styles.prompt}>
          {prompt}
        </div>
        <Field
          name={name}
          task={question.task}
          view={view}
          variant={variant}
          answer={answer}
          onAnswer={onAnswer}
          judged={judged}
        />
        {verdict && (
          <p className={styles.status} data-right={verdict.kind === "correct"}>
            {WORDS[verdict.kind]}
          </p>
        )}
        {judged && <Said verdict={judged.verdict} feedback={view.feedback} />}
        {judged && Beyond && judged.verdict.kind !== "unanswered" && (
          <Beyond task={question.task} variant={variant} {...judged} />
        )}
      </fieldset>
    </ShownVariant>
  );
}

const WORDS = { correct: "Correct.", incorrect: "Not yet.", unanswered: "Not answered." };
