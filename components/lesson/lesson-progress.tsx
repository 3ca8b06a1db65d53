"use client";

import { progressOf } from "@/lib/progress";
import { useLesson, useWork } from "./lesson-context";
import styles from "./lesson-progress.module.css";

/** How much of the lesson's exercises and questions the reader has answered. */
export function LessonProgress() {
  const { notebook } = useLesson();
  const { events } = useWork();
  const { done, total } = progressOf(events ?? [], {
    exercises: notebook.exercises.map(({ id }) => id),
    questions: notebook.questions.map(({ id }) => id),
  });
  return <ProgressBar done={done} total={total} />;
}

/** A bar with its meaning in words below. */
export function ProgressBar({ done, total }: { done: number; total: number }) {
  return (
    <div className={styles.progress}>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      <span>{`${done} of ${total} tasks done`}</span>
    </div>
  );
}
