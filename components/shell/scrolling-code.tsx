import type { ReactNode } from "react";
import styles from "./scrolling-code.module.css";

/** What may be wider than its place, such as a table: it scrolls there, and the keyboard can scroll it. */
export function ScrollingPart({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} tabIndex={0} className={styles.part}>
      {children}
    </div>
  );
}

/** Program text to be read. It scrolls where it is wider than its place, and the keyboard can scroll it. */
export function ScrollingCode({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} tabIndex={0} className={styles.scroll}>
      <pre>{children}</pre>
    </div>
  );
}
