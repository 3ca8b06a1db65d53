"use client";

import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";
import styles from "./chart.module.css";
import type { CurvesLayout, FunctionPlotInput } from "./function-plot-layout";
import { movedByKey, readingAt, readingText } from "./reading";

type Props = {
  plot: FunctionPlotInput;
  /** Null while there is only the static drawing. */
  layout: CurvesLayout | null;
  readingX: number | null;
  onRead: (x: number | null) => void;
  onTouch: () => void;
};

/**
 * Lies over the drawing, in both of its forms, so that pointer and focus stay where they are when one follows the other.
 * Pointer and arrow keys move the reading line; only the keys are announced.
 */
export function ReadingSurface({ plot, layout, readingX, onRead, onTouch }: Props) {
  const hintId = useId();
  const [announcement, setAnnouncement] = useState("");
  const follow = (event: PointerEvent<HTMLElement>) => layout && onRead(pointedX(event, layout));
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape") return onRead(null);
    const start = readingX ?? plot.samples.mark?.x ?? (plot.domain[0] + plot.domain[1]) / 2;
    const x = movedByKey(event.key, start, plot.domain);
    if (x === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onRead(x);
    const reading = readingAt(plot.samples, x);
    setAnnouncement(reading ? readingText(reading) : "");
  };
  return (
    <>
      <div
        role="application"
        {...focusable}
        aria-label={`Read values: ${plot.title}`}
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
        Left and right arrow keys move along x.
      </span>
      <span className={styles.unseen} aria-live="polite">
        {announcement}
      </span>
    </>
  );
}

/** An application takes keys: screen readers hand the arrow keys over to it, once it has the focus. */
const focusable = { tabIndex: 0 };

/** The x under the pointer; the drawing is scaled to the surface's width. */
function pointedX(event: PointerEvent<HTMLElement>, { width, margin, xDomain }: CurvesLayout): number {
  const box = event.currentTarget.getBoundingClientRect();
  const at = ((event.clientX - box.left) / box.width) * width;
  const share = (at - margin.left) / (width - margin.left - margin.right);
  return xDomain[0] + Math.min(1, Math.max(0, share)) * (xDomain[1] - xDomain[0]);
}
