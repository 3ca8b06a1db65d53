"use client";

import { useId, useLayoutEffect, useRef } from "react";
import styles from "./choice.module.css";
import { useControl, useLesson } from "./lesson-context";

/** One of several texts, which the reader chooses; everything that reads its name follows. */
export function Choice({ name }: { name: string }) {
  const { notebook, session } = useLesson();
  const value = useControl(name);
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

  // The browser kept what was chosen before the page's script took over, and nothing else heard of it.
  useLayoutEffect(() => {
    const early = group.current?.querySelector<HTMLInputElement>("input:checked")?.value;
    if (early !== undefined && early !== session.servedControl(name)) session.setControl(name, early);
  }, [name, session]);

  const choice = notebook.controls.find((control) => control.name === name);
  if (choice?.kind !== "choice") return null;
  return (
    <div ref={group} role="radiogroup" className={styles.choice} aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {choice.label}
      </span>
      {choice.options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={id}
            value={option}
            checked={value === option}
            onChange={() => session.setControl(name, option)}
          />
          <span>{option}</span>
        </label>
      ))}
    </div>
  );
}
