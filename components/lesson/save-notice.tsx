"use client";

import { useWork } from "./lesson-context";
import styles from "./save-notice.module.css";

/** Says so at once when what the reader does cannot be kept. */
export function SaveNotice() {
  const { state } = useWork();
  return (
    <div role="alert" className={styles.notice} data-shown={state !== "saved"}>
      {state === "memory-only" &&
        "This browser keeps nothing for this page, so your work will be gone when you close the tab. Copy what you want to keep."}
      {typeof state === "object" && `Your work is not being saved. ${state.failed}`}
    </div>
  );
}
