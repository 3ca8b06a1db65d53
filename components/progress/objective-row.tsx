import type { LessonOutline, OutlinePart } from "@/lib/model";
import type { AskedPart, ObjectiveProgress, ObjectiveState } from "@/lib/progress";
import { counted } from "./activity-words";
import styles from "./progress.module.css";

type Props = { lesson: LessonOutline; progress: ObjectiveProgress };

const WORDS: Record<ObjectiveState, string> = {
  untouched: "Not begun",
  begun: "Begun",
  mastered: "Mastered",
  weak: "Look again",
};

/** Each state has a sign of its own form, so that it can be told apart without colours. */
const SIGNS: Record<ObjectiveState, string> = {
  untouched: "M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10",
  begun: "M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10M8 3v10",
  mastered: "M3 8.5l3.5 3.5L13 4.5",
  weak: "M8 2.5L14 13H2zM8 6.5v3M8 11v.5",
};

/** One objective: how far it is, in a word and a sign, and what to read and do again. */
export function ObjectiveRow({ lesson, progress }: Props) {
  const { state, done, total, weak, due } = progress;
  return (
    <li className={styles.objective} data-state={state}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.sign}>
        <path d={SIGNS[state]} />
      </svg>
      <div>
        <p className={styles.aim}>{lesson.objectives[progress.number - 1]}</p>
        <p className={styles.standing}>
          <strong>{WORDS[state]}</strong>
          {total > 0 && ` · ${done} of ${counted(total, "task")} done`}
          {due.length > 0 && ` · ${due.length} due in practice`}
        </p>
        {weak.length > 0 && (
          <ul className={styles.again} aria-label="To look at again">
            {weak.map((part) => (
              <Again key={`${part.kind}:${part.id}`} lesson={lesson} part={part} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The way to a part that went wrong, and to the passage before it. */
function Again({ lesson, part }: { lesson: LessonOutline; part: AskedPart }) {
  const found = lesson.parts.find((each) => each.kind === part.kind && each.id === part.id);
  if (!found) return null;
  const { passage } = found;
  return (
    <li>
      {passage && (
        <>
          Read <a href={`/lessons/${lesson.slug}#${passage.id}`}>{passage.text}</a>, then try{" "}
        </>
      )}
      <a href={`/lessons/${lesson.slug}#${found.id}`}>{nameOf(found)}</a>
    </li>
  );
}

function nameOf({ kind, title }: OutlinePart): string {
  return kind === "exercise" ? `the exercise “${title}”` : `the question “${title}”`;
}
