import type { LessonOutline, PracticeCard } from "@/lib/model";
import styles from "./progress.module.css";
import { ProgressBook } from "./progress-book";

type Props = { course: string; lessons: LessonOutline[]; cards: readonly PracticeCard[] };

/** What the reader has done. The build knows what there is to do; the rest is read from this device. */
export function ProgressPage({ course, lessons, cards }: Props) {
  return (
    <main id="main" className={styles.main}>
      <h1 className={styles.title}>Progress</h1>
      <p className={styles.subtitle}>
        What you know, and what to look at again. It is kept in this browser and goes nowhere else.
      </p>
      <noscript>
        <p>Your progress is kept by the page's script, which this browser does not run.</p>
      </noscript>
      <ProgressBook course={course} lessons={lessons} cards={cards} />
    </main>
  );
}
