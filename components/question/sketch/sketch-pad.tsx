"use client";

import { type PointerEvent, useRef } from "react";
import type { SketchCurve, SketchFrame } from "@/lib/model";
import chart from "../../chart/chart.module.css";
import { type AxesLayout, xAt } from "../../chart/plot-frame";
import { usePlotSize } from "../../chart/use-plot-size";
import styles from "./sketch.module.css";
import { sketchLayout } from "./sketch-layout";
import { SketchLegend } from "./sketch-legend";
import { SketchSheet } from "./sketch-sheet";
import { SketchTools } from "./sketch-tools";
import { onto, type SheetPoint } from "./strokes";
import { TypedPointsField } from "./typed-points-field";
import { usePen } from "./use-pen";
import { useSketch } from "./use-sketch";

type Props = {
  /** For the ids of its parts: no other on the page has it. */
  name: string;
  frame: SketchFrame;
  label: string;
  /** Null: nothing drawn yet. */
  curve: SketchCurve | null;
  onCurve: (curve: SketchCurve) => void;
  /** The curve to compare with, once it may be seen. */
  truth: SketchCurve | null;
  /** What is drawn stands: it can be looked at only. */
  sealed?: boolean;
};

/** A sheet to draw the curve of a function on: with mouse, finger or pen, with the keys, or by typed points. */
export function SketchPad({ name, frame, label, curve, onCurve, truth, sealed = false }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const size = usePlotSize(stage) ?? "wide";
  const sketch = useSketch(frame, curve, onCurve);
  const pen = usePen(frame, sketch);
  const layouts = { wide: sketchLayout(frame, label, "wide"), narrow: sketchLayout(frame, label, "narrow") };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const places = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const place of places.length > 0 ? places : [event])
      sketch.extend(pointUnder(place, box, layouts[size], frame));
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pen.hide();
    sketch.begin(pointUnder(event, event.currentTarget.getBoundingClientRect(), layouts[size], frame));
  };
  const sheet = { frame, drawn: sketch.curve, truth, pen: sealed ? null : pen };
  return (
    <div className={styles.sketch}>
      <div ref={stage} className={chart.stage}>
        <div className={chart.canvas}>
          <SketchSheet layout={layouts.wide} {...sheet} />
          <SketchSheet layout={layouts.narrow} {...sheet} />
          {!sealed && (
            <div
              role="application"
              {...focusable}
              aria-label={`Sketch of ${label}`}
              aria-describedby={`${name}-keys`}
              className={styles.surface}
              data-tool={sketch.tool}
              onPointerDown={press}
              onPointerMove={follow}
              onPointerUp={sketch.end}
              onPointerCancel={sketch.end}
              onKeyDown={pen.press}
            />
          )}
        </div>
      </div>
      <span className={chart.unseen} aria-live="polite">
        {pen.said}
      </span>
      <SketchLegend frame={frame} label={label} truth={truth} />
      {!sealed && (
        <>
          <SketchTools sketch={sketch} />
          <p id={`${name}-keys`} className={styles.keys}>
            Draw with the mouse or a finger. With keys: arrows move the pen (with Shift to the next grid
            line), Enter sets points that lines join until Esc, Delete erases, Ctrl+Z takes back.
          </p>
          <TypedPointsField frame={frame} onCurve={sketch.change} />
        </>
      )}
    </div>
  );
}

/** An application takes keys: screen readers hand the arrow keys over to it, once it has the focus. */
const focusable = { tabIndex: 0 };

/** The point of the sheet that is under the pointer; the drawing is scaled to the surface's size. */
function pointUnder(
  { clientX, clientY }: { clientX: number; clientY: number },
  box: DOMRect,
  layout: AxesLayout,
  frame: SketchFrame,
): SheetPoint {
  const x = xAt(layout, ((clientX - box.left) / box.width) * layout.width);
  const { height, margin } = layout;
  const down = ((clientY - box.top) / box.height) * height - margin.top;
  const [low, high] = frame.range;
  return onto(frame, { x, y: high - (down / (height - margin.top - margin.bottom)) * (high - low) });
}
