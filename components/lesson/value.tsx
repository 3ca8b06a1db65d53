"use client";

import { useValue } from "./lesson-context";
import styles from "./value.module.css";

/** A number in a sentence, computed by the build and kept up to date in the page. */
export function Value({ id }: { id: string }) {
  return <span className={styles.value}>{useValue(id)}</span>;
}
