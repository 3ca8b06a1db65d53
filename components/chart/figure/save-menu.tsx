"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import styles from "../chart.module.css";

type Props = { onSvg: () => void; onCsv: () => void };

/** One button that shows two: the drawing and its numbers as files. Escape closes, and focus goes back. */
export function SaveMenu({ onSvg, onCsv }: Props) {
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (save: () => void) => () => {
    save();
    close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) close();
  };
  return (
    <fieldset className={styles.menuPlace} aria-label="Save" onKeyDown={escape}>
      <button
        ref={button}
        type="button"
        className={styles.tool}
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        Save
      </button>
      <div id={menuId} className={styles.menu} hidden={!open}>
        {open && (
          <>
            <button type="button" className={styles.menuItem} onClick={choose(onSvg)}>
              Drawing (SVG)
            </button>
            <button type="button" className={styles.menuItem} onClick={choose(onCsv)}>
              Numbers (CSV)
            </button>
          </>
        )}
      </div>
    </fieldset>
  );
}
