import type { LessonOutline } from "@/lib/model";
import type { LessonProgress, ObjectiveState } from "@/lib/progress";
import { counted } from "./activity-words";
import styles from "./progress.module.css";

type Props = {
  standings: readonly { lesson: LessonOutline; progress: LessonProgress }[];
  /** The log has been read, and nothing was done yet. */
  isNew: boolean;
  /** Where a newcomer begins. */
  first: string | undefined;
};

/** All lessons in one line, or the way in. */
export function Summary({ standings, isNew, first }: Props) {
  if (isNew)
    return (
      <div className={styles.summary}>
        <p>
          Nothing is done yet, and that is where everybody starts. Whatever you answer or write in a lesson
          shows up here.
        </p>
        {first && (
          <p>
            <a href={`/lessons/${first}`}>Begin with the first lesson</a>
          </p>
        )}
      </div>
    );
  const sum = (of: (progress: LessonProgress) => number) =>
    standings.reduce((total, { progress }) => total + of(progress), 0);
  const inState = (state: ObjectiveState) =>
    sum(({ objectives }) => objectives.filter((each) => each.state === state).length);
  const weak = inState("weak");
  return (
    <div className={styles.summary}>
      <p>
        {sum(({ done }) => done)} of{" "}
        {counted(
          sum(({ total }) => total),
          "task",
        )}{" "}
        done, {inState("mastered")} of{" "}
        {counted(
          sum(({ objectives }) => objectives.length),
          "objective",
        )}{" "}
        mastered
        {weak > 0 && `, ${weak} to look at again`}.
      </p>
    </div>
  );
}
