"use client";

import { useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { useLesson } from "./lesson-context";
import styles from "./notebook-actions.module.css";

/** Runs all of a lesson's cells, or brings all of them back to what the lesson came with; the latter can be undone. */
export function NotebookActions() {
  const { session } = useLesson();
  const [running, setRunning] = useState(false);
  const { startOver, undo } = useStartOver();
  const runAll = async () => {
    setRunning(true);
    await session.runAll();
    setRunning(false);
  };
  return (
    <div className={styles.actions}>
      {running ? (
        <button type="button" className={buttons.button} onClick={() => session.stop()}>
          Stop all
        </button>
      ) : (
        <button type="button" className={buttons.quiet} onClick={() => void runAll()}>
          Run all cells
        </button>
      )}
      {undo ? (
        <button type="button" className={buttons.quiet} onClick={undo}>
          Undo starting over
        </button>
      ) : (
        <button type="button" className={buttons.quiet} onClick={() => void startOver()}>
          Start the lesson over
        </button>
      )}
      <p className={styles.told} role="status">
        {undo &&
          "All cells and controls are as they came. Your texts are kept as earlier drafts of their cells."}
      </p>
    </div>
  );
}

/** `undo` is there until it was used: it brings back what stood in the cells. */
function useStartOver() {
  const { notebook, session, work } = useLesson();
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const edited = () => notebook.cells.filter(({ id, source }) => session.cell(id).source !== source);
  const startOver = async () => {
    for (const { id } of edited()) work.record({ kind: "started-over", place: `cell:${id}` });
    const bringBack = await session.startOverAll();
    setUndo(() => () => {
      bringBack();
      for (const { id, source } of edited()) work.keepDraft(`cell:${id}`, session.cell(id).source, source);
      setUndo(null);
    });
  };
  return { startOver, undo };
}
