import type { PracticeCard } from "@/lib/model";
import styles from "./practice.module.css";

/** Where the lesson teaches what a card asks. */
export function Taught({ card: { lesson, id, passage, evidence } }: { card: PracticeCard }) {
  return (
    <p className={styles.taught}>
      Read it again: <a href={`/lessons/${lesson}#${passage?.id ?? id}`}>{passage?.title ?? "the lesson"}</a>
      {evidence && (
        <>
          . See it: <a href={`/lessons/${lesson}#${evidence.id}`}>{evidence.title}</a>
        </>
      )}
      .
    </p>
  );
}
