import type { LessonOutline } from "@/lib/model";
import type { LessonProgress, ObjectiveProgress } from "@/lib/progress";
import { ProgressBar } from "../lesson/lesson-progress";
import { ObjectiveRow } from "./objective-row";
import styles from "./progress.module.css";

type Props = { lesson: LessonOutline; progress: LessonProgress };

/** A lesson with its objectives, those that need a look first. */
export function LessonCard({ lesson, progress }: Props) {
  const { done, total, objectives } = progress;
  const begun = objectives.some(({ state }) => state !== "untouched");
  return (
    <section className={styles.lesson} data-begun={begun} aria-labelledby={`lesson-${lesson.slug}`}>
      <h2 id={`lesson-${lesson.slug}`}>
        <a href={`/lessons/${lesson.slug}`}>{lesson.title}</a>
      </h2>
      <ProgressBar done={done} total={total} />
      <ul className={styles.objectives}>
        {[...objectives].sort(weakFirst).map((objective) => (
          <ObjectiveRow key={objective.number} lesson={lesson} progress={objective} />
        ))}
      </ul>
    </section>
  );
}

function weakFirst(a: ObjectiveProgress, b: ObjectiveProgress): number {
  return Number(b.state === "weak") - Number(a.state === "weak") || a.number - b.number;
}
