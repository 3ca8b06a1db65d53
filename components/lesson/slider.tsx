"use client";

import { useControl, useLesson } from "./lesson-context";
import styles from "./slider.module.css";

/** A number that the reader sets; everything that reads its name follows. */
export function Slider({ name }: { name: string }) {
  const { notebook, session } = useLesson();
  const value = useControl(name);
  const slider = notebook.controls.find((control) => control.name === name);
  if (!slider) return null;
  const { label, min, max, step } = slider;
  return (
    <label className={styles.slider}>
      <span className={styles.label}>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => session.setControl(name, Number(event.target.value))}
      />
      <output>{written(value, step)}</output>
    </label>
  );
}

/** As many decimals as the steps have, a true minus sign. */
function written(value: number, step: number): string {
  const decimals = String(step).split(".")[1]?.length ?? 0;
  return value.toFixed(decimals).replace("-", "−");
}
