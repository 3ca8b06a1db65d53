"use client";

import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";
import styles from "../chart.module.css";
import type { Sheet } from "./drawing-svg";
import type { Stops } from "./stops";

type Props = {
  sheet: Sheet;
  stops: Stops;
  /** The stop that is read now, or null. */
  index: number | null;
  onRead: (index: number | null) => void;
  onTouch: () => void;
};

/** Lies over the drawing: pointer and keys lead from stop to stop; only the keys are announced. */
export function StopSurface({ sheet, stops, index, onRead, onTouch }: Props) {
  const hintId = useId();
  const [announcement, setAnnouncement] = useState("");
  const follow = (event: PointerEvent<HTMLElement>) => onRead(stops.nearest(pointed(event, sheet)));
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape") return onRead(null);
    const moved = stops.moved(index ?? 0, event.key);
    if (moved === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = index === null && event.key.startsWith("Arrow") ? 0 : moved;
    onRead(next);
    setAnnouncement(stops.stop(next).text);
  };
  return (
    <>
      <div
        role="application"
        {...focusable}
        aria-label={`Read values: ${sheet.title}`}
        aria-describedby={hintId}
        className={styles.surface}
        onPointerEnter={onTouch}
        onPointerDown={follow}
        onPointerMove={follow}
        onPointerLeave={() => onRead(null)}
        onFocus={onTouch}
        onBlur={() => onRead(null)}
        onKeyDown={step}
      />
      <span id={hintId} hidden>
        {stops.hint}
      </span>
      <span className={styles.unseen} aria-live="polite">
        {announcement}
      </span>
    </>
  );
}

/** An application takes keys: screen readers hand the arrow keys over to it, once it has the focus. */
const focusable = { tabIndex: 0 };

/** The pointer's place in the drawing's units. */
function pointed(event: PointerEvent<HTMLElement>, { width, height }: Sheet): [number, number] {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    ((event.clientX - box.left) / box.width) * width,
    ((event.clientY - box.top) / box.height) * height,
  ];
}
