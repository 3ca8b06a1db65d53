"use client";

import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";
import styles from "./chart.module.css";
import type { CurvesLayout, FunctionPlotInput } from "./function-plot-layout";
import { useMarkX } from "./live-mark";
import { type MarkControl, markMovedByKey, snapped } from "./mark-control";
import { xAt } from "./plot-frame";
import { movedByKey, readingAt, readingText } from "./reading";

type Props = {
  plot: FunctionPlotInput;
  /** Null until the drawing was measured. */
  layout: CurvesLayout | null;
  /** Null where the mark cannot be moved. */
  control: MarkControl | null;
  readingX: number | null;
  onRead: (x: number | null) => void;
  onTouch: () => void;
};

/**
 * Lies over the drawing, in both of its forms, so that pointer and focus stay where they are when one follows the other.
 * Pointer and arrow keys move the reading line, or the mark where a control is bound to it; only the keys are announced.
 * A slider's value announces itself.
 */
export function ReadingSurface({ plot, layout, control, readingX, onRead, onTouch }: Props) {
  const hintId = useId();
  const [announcement, setAnnouncement] = useState("");
  // To ask for the surface's place at every move of the mark would lay out the page again.
  const markX = useMarkX(control);
  const [held, setHeld] = useState<DOMRect | null>(null);
  const start = readingX ?? markX ?? plot.samples.mark?.x ?? (plot.domain[0] + plot.domain[1]) / 2;
  const hold = (event: PointerEvent<HTMLElement>, box: DOMRect) => {
    if (control && layout) control.move(snapped(xUnder(event, box, layout), control));
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (!control || !layout) return follow(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    setHeld(box);
    onRead(null);
    hold(event, box);
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (held) hold(event, held);
    else if (layout) onRead(xUnder(event, event.currentTarget.getBoundingClientRect(), layout));
  };
  const release = () => setHeld(null);
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape") return onRead(null);
    const x = control
      ? markMovedByKey(event.key, control.x(), control)
      : movedByKey(event.key, start, plot.domain, plot.scale?.x);
    if (x === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (control) return control.move(x);
    onRead(x);
    setAnnouncement(textAt(plot, x));
  };
  const handlers = {
    "aria-describedby": hintId,
    onPointerEnter: onTouch,
    onPointerDown: press,
    onPointerMove: follow,
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: () => onRead(null),
    onFocus: onTouch,
    onBlur: () => onRead(null),
    onKeyDown: step,
  };
  return (
    <>
      {control ? (
        <div
          role="slider"
          tabIndex={0}
          aria-label={`Move ${plot.xLabel ?? "x"}: ${plot.title}`}
          aria-valuemin={control.range[0]}
          aria-valuemax={control.range[1]}
          aria-valuenow={markX ?? control.x()}
          aria-valuetext={textAt(plot, markX ?? control.x())}
          {...handlers}
          className={draggable}
        />
      ) : (
        <div
          role="application"
          {...focusable}
          aria-label={`Read values: ${plot.title}`}
          {...handlers}
          className={styles.surface}
        />
      )}
      <span id={hintId} hidden>
        {control ? "Drag, or press the arrow keys, to move x." : "Left and right arrow keys move along x."}
      </span>
      <span className={styles.unseen} aria-live="polite">
        {announcement}
      </span>
    </>
  );
}

/** An application takes keys: screen readers hand the arrow keys over to it, once it has the focus. */
const focusable = { tabIndex: 0 };

const draggable = `${styles.surface} ${styles.draggable}`;

function textAt({ samples }: FunctionPlotInput, x: number): string {
  const reading = readingAt(samples, x);
  return reading ? readingText(reading) : "";
}

/** The x under the pointer; the drawing is scaled to the surface's width. */
function xUnder({ clientX }: PointerEvent, box: DOMRect, layout: CurvesLayout): number {
  return xAt(layout, ((clientX - box.left) / box.width) * layout.width);
}
