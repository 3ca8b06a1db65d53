"use client";

import { useId } from "react";
import type { Incoming } from "./incoming";
import { openFile } from "./open-file";
import styles from "./share-dialog.module.css";

/** Where a file that was saved here, or by somebody else, is opened. */
export function OpenPart({ onOpen }: { onOpen: (incoming: Incoming) => void }) {
  const hintId = useId();
  const open = async (file: File | undefined) => {
    if (file) onOpen({ source: "file", opened: await openFile(file) });
  };
  return (
    <section className={styles.part} aria-label="Open a file">
      <h3>Open a file</h3>
      <p id={hintId}>Its programs lie beside yours until you take them; nothing of it runs unasked.</p>
      <input
        type="file"
        aria-label="File with changes"
        aria-describedby={hintId}
        accept=".json,.ipynb,application/json"
        className={styles.file}
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </section>
  );
}
