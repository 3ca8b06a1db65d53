import styles from "./share-dialog.module.css";

/** For instructors: the lesson's questions on paper. */
export function PaperPart({ lesson }: { lesson: string }) {
  return (
    <section className={styles.part} aria-label="On paper">
      <h3>On paper</h3>
      <p>
        For instructors: all questions as a <a href={`/lessons/${lesson}/quiz`}>quiz to print</a>, and the{" "}
        <a href={`/lessons/${lesson}/quiz/key`}>key</a> to it.
      </p>
    </section>
  );
}
