import type { PracticeCard } from "@/lib/model";
import { Overview } from "./overview";
import styles from "./practice.module.css";

/** Practice: what comes back today, from all lessons that the reader has begun. */
export function PracticePage({ cards }: { cards: readonly PracticeCard[] }) {
  return (
    <main id="main" className={styles.main}>
      <h1 className={styles.title}>Practice</h1>
      <p className={styles.summary}>
        What you have met in the lessons comes back just before you would forget it.
      </p>
      <Overview cards={cards} />
    </main>
  );
}
