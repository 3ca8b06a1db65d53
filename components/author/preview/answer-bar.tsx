"use client";

import { type ReactNode, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { AuthorAnswer, Verdict as VerdictData } from "@/lib/model";
import { Verdict } from "../../exercise/verdict";
import styles from "./author-bar.module.css";

export type AnswerBarProps = {
  lesson: string;
  exercise: string;
  feedback: Record<string, ReactNode>;
  /** Runs and judges an answer as a reader's own would be. */
  judge: (text: string) => Promise<VerdictData>;
  /** Shows a text in the exercise; what is stored stays as it is. */
  onPut: (text: string) => void;
};

type Tried = AuthorAnswer & { verdict: VerdictData | null };

/** In development, below an exercise: what a student sees for each answer that the author has written. */
export function AnswerBar({ lesson, exercise, feedback, judge, onPut }: AnswerBarProps) {
  const [tried, setTried] = useState<Tried[]>([]);
  const [busy, setBusy] = useState(false);

  const tryAll = async () => {
    setBusy(true);
    let all: Tried[] = (await answersOf(lesson, exercise)).map((answer) => ({ ...answer, verdict: null }));
    setTried(all);
    for (const { file, text } of all) {
      const verdict = await judge(text);
      all = all.map((each) => (each.file === file ? { ...each, verdict } : each));
      setTried(all);
    }
    setBusy(false);
  };

  return (
    <section className={styles.bar} aria-label="For the author: the answers">
      <header className={styles.header}>
        For the author
        <button type="button" className={buttons.button} disabled={busy} onClick={() => void tryAll()}>
          {busy ? "Trying…" : "Try all answers"}
        </button>
      </header>
      {tried.length > 0 && (
        <ul className={styles.list}>
          {tried.map(({ file, text, verdict }) => (
            <li key={file}>
              <div className={styles.header}>
                <code>{file}</code>
                <button
                  type="button"
                  className={buttons.quiet}
                  aria-label={`Put ${file} in`}
                  onClick={() => onPut(text)}
                >
                  Put it in
                </button>
              </div>
              <Verdict verdict={verdict} checking={verdict === null} stale={false} feedback={feedback} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

async function answersOf(lesson: string, exercise: string): Promise<AuthorAnswer[]> {
  const response = await fetch(`/author/answers?${new URLSearchParams({ lesson, exercise })}`);
  if (!response.ok) throw new Error(`The answers of “${exercise}” could not be read (${response.status}).`);
  return (await response.json()) as AuthorAnswer[];
}
