import { useEffect, useRef } from "react";
import buttons from "@/components/shell/buttons.module.css";
import styles from "./own.module.css";

/** Stands where a cell stood until it was deleted. It takes the focus, which would be lost with the cell. */
export function UndoRemoval({ title, onUndo }: { title: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p className={styles.removed}>
      <span aria-live="polite">“{title}” is deleted.</span>
      <button ref={button} type="button" className={buttons.button} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
