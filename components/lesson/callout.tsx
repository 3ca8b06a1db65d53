import type { ReactNode } from "react";
import styles from "./callout.module.css";

/** Something to stop at, set apart from the text. */
export function Callout({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div role="note" className={styles.callout}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}

/** A remark beside the text: in the margin where there is one. */
export function Aside({ children }: { children: ReactNode }) {
  return (
    <aside role="note" className={styles.aside}>
      {children}
    </aside>
  );
}
