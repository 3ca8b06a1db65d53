"use client";

import { useLayoutEffect, useRef } from "react";
import { useControl, useLesson } from "./lesson-context";
import styles from "./toggle.module.css";

/** true or false, as the reader switches it; everything that reads its name follows. */
export function Toggle({ name }: { name: string }) {
  const { notebook, session } = useLesson();
  const value = useControl(name);
  const box = useRef<HTMLInputElement>(null);

  // The browser kept what was switched before the page's script took over, and nothing else heard of it.
  useLayoutEffect(() => {
    const early = box.current?.checked;
    if (early !== undefined && early !== session.servedControl(name)) session.setControl(name, early);
  }, [name, session]);

  const toggle = notebook.controls.find((control) => control.name === name);
  if (toggle?.kind !== "toggle") return null;
  return (
    <label className={styles.toggle}>
      <input
        ref={box}
        type="checkbox"
        checked={value === true}
        onChange={(event) => session.setControl(name, event.target.checked)}
      />
      <span>{toggle.label}</span>
    </label>
  );
}
