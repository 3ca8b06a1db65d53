import { type KeyboardEvent, useState } from "react";
import type { SketchFrame } from "@/lib/model";
import { numberText } from "../../chart/number-text";
import { gridOf, movedPen, penText } from "./pen-keys";
import { onto, type SheetPoint, withLine, withoutStretch } from "./strokes";
import type { Sketch } from "./use-sketch";

/** The pen that keys move: Enter sets points that lines join until Escape, Delete erases, Ctrl+Z takes back. */
export function usePen(frame: SketchFrame, sketch: Sketch) {
  const [pen, setPen] = useState<SheetPoint>(() => onto(frame, { x: frame.domain[0], y: 0 }));
  /** Where the line under way begins. */
  const [anchor, setAnchor] = useState<SheetPoint | null>(null);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState("");

  const setPoint = () => {
    sketch.change(withLine(sketch.curve, frame, anchor ?? pen, pen));
    setAnchor(pen);
    setSaid(anchor ? `Line to ${placeText(pen)}.` : `A line begins at ${placeText(pen)}.`);
  };
  const erase = () => {
    const reach = gridOf(frame).x / 8;
    const [from, to] = anchor ? [anchor.x, pen.x] : [pen.x - reach, pen.x + reach];
    sketch.change(withoutStretch(sketch.curve, frame, from, to));
    setSaid("Erased.");
  };
  const acted = (event: KeyboardEvent): boolean => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      sketch.undo();
      setSaid("Taken back.");
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const moved = movedPen(pen, event.key, event.shiftKey, frame);
    if (moved) {
      setPen(moved);
      setSaid(penText(moved, sketch.curve, frame));
    } else if (event.key === "Enter" || event.key === " ") setPoint();
    else if (event.key === "Delete" || event.key === "Backspace") erase();
    else if (event.key === "Escape" && anchor) {
      setAnchor(null);
      setSaid("The line ends.");
    } else return false;
    return true;
  };
  return {
    at: shown ? pen : null,
    anchor: shown ? anchor : null,
    said,
    press(event: KeyboardEvent) {
      if (!acted(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setShown(true);
    },
    /** The pointer takes over. */
    hide() {
      setShown(false);
      setAnchor(null);
    },
  };
}

export type Pen = ReturnType<typeof usePen>;

const placeText = ({ x, y }: SheetPoint) => `x ${numberText(x)}, y ${numberText(y)}`;
