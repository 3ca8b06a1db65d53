import type { PracticeCard } from "@/lib/model";
import { Overview } from "./overview";
import styles from "./practice.module.css";

type Props = {
  cards: readonly PracticeCard[];
  /** Titles of the parts of the course, each of which has a review test. */
  parts: readonly string[];
};

/** Practice: what comes back today, from all lessons that the reader has begun. */
export function PracticePage({ cards, parts }: Props) {
  return (
    <main id="main" className={styles.main}>
      <h1 className={styles.title}>Practice</h1>
      <p className={styles.summary}>
        What you have met in the lessons comes back just before you would forget it.
      </p>
      <Overview cards={cards} />
      <section className={styles.section} aria-labelledby="tests">
        <h2 id="tests">Review tests</h2>
        <ul className={styles.list}>
          {parts.map((title, i) => (
            <li key={title}>
              <a href={`/practice/test/${i + 1}`}>{title}</a>{" "}
              <span>mixed questions, explained at the end</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
