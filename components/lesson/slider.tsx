"use client";

import { useControl, useLesson } from "./lesson-context";
import styles from "./slider.module.css";

/** A number that the reader sets; everything that reads its name follows. */
export function Slider({ name }: { name: string }) {
  const { notebook, session } = useLesson();
  const value = useControl(name);
  const slider = notebook.controls.find((control) => control.name === name);
  if (slider?.kind !== "slider" || typeof value !== "number") return null;
  const { label, min, max, step } = slider;
  const decimals = Math.max(decimalsOf(min), decimalsOf(step));
  const room = Math.max(...[min, max].map((end) => written(end, decimals).length));
  return (
    <label className={styles.slider}>
      <span className={label.length === 1 ? styles.symbol : styles.label}>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => session.setControl(name, Number(event.target.value))}
      />
      <output style={{ inlineSize: `${room}ch` }}>{written(value, decimals)}</output>
    </label>
  );
}

/** A slider stands at its minimum and whole steps from there: no value needs more decimals than these two. */
function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** With a true minus sign. */
function written(value: number, decimals: number): string {
  return value.toFixed(decimals).replace("-", "−");
}
