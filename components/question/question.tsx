"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { answersOf } from "@/lib/progress";
import { useLesson, useWork } from "../lesson/lesson-context";
import styles from "./question.module.css";

type OptionView = { id: string; text: ReactNode; feedback: ReactNode };
type Props = { id: string; prompt: ReactNode; options: OptionView[] };

/** A choice question; every option has something to say when it is chosen, all of them once the answer is right. */
export function Question({ id, prompt, options }: Props) {
  const { notebook, work } = useLesson();
  const { events } = useWork();
  const [chosen, setChosen] = useState<string | null>(null);
  const [checked, setChecked] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const name = useId();
  const restored = useRef(false);
  const data = notebook.questions.find((each) => each.id === id);
  const isCorrect = (option: string) => data?.options.find((each) => each.id === option)?.correct ?? false;

  useEffect(() => {
    if (!events || restored.current) return;
    restored.current = true;
    const last = answersOf(events, id).at(-1);
    if (!last || chosen !== null) return;
    setChosen(last.option);
    setChecked(last.option);
  });

  const check = () => {
    setAsked(true);
    setChecked(chosen);
    if (chosen !== null)
      work.record({ kind: "answered", question: id, option: chosen, correct: isCorrect(chosen) });
  };

  const right = checked !== null && isCorrect(checked);
  return (
    <fieldset className={styles.question} aria-labelledby={`${name}-text`}>
      <small className={styles.kicker}>Question</small>
      <div id={`${name}-text`} className={styles.prompt}>
        {prompt}
      </div>
      {options.map((option) => (
        <div
          key={option.id}
          className={styles.option}
          data-state={stateOf(option.id, checked, right, isCorrect)}
        >
          <label>
            <input
              type="radio"
              name={name}
              checked={chosen === option.id}
              onChange={() => {
                setChosen(option.id);
                setAsked(false);
              }}
            />
            <span className={styles.text}>{option.text}</span>
          </label>
          {(checked === option.id || right) && <div className={styles.feedback}>{option.feedback}</div>}
        </div>
      ))}
      <footer className={styles.footer}>
        <button type="button" className={buttons.primary} onClick={check}>
          Check
        </button>
        <p role="status" className={styles.status} data-right={right}>
          {statusOf(chosen, checked, right, asked)}
        </p>
      </footer>
    </fieldset>
  );
}

function stateOf(option: string, checked: string | null, right: boolean, isCorrect: (id: string) => boolean) {
  if (checked === option) return isCorrect(option) ? "right" : "not yet";
  return right ? "told" : undefined;
}

function statusOf(chosen: string | null, checked: string | null, right: boolean, asked: boolean): string {
  if (chosen === null) return asked ? "Not answered. Choose an option first." : "";
  if (checked !== chosen) return "";
  return right ? "Correct." : "Not yet. Read what stands below your choice, and choose again.";
}
