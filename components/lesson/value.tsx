"use client";

import { useValue } from "./lesson-context";
import styles from "./value.module.css";

/** A number in a sentence, computed by the build and kept up to date in the page; one that could not be is dimmed. */
export function Value({ id }: { id: string }) {
  const { text, stale } = useValue(id);
  if (stale === null) return <span className={styles.value}>{text}</span>;
  return (
    <span className={styles.stale} title={stale}>
      {text}
      <span className="visually-hidden"> (not up to date: {stale})</span>
    </span>
  );
}
