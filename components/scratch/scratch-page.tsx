import styles from "../lesson/lesson-page.module.css";
import { Scratch } from "./scratch";

/** The reader's own notebook as a page of its own. */
export function ScratchPage() {
  return (
    <div className={styles.page}>
      <span />
      <main id="main" className={styles.main}>
        <h1 className={styles.title}>Your own cells</h1>
        <p className={styles.summary}>
          A notebook that is yours: what you write stays on this device, and runs here and nowhere else.
        </p>
        <Scratch />
      </main>
    </div>
  );
}
