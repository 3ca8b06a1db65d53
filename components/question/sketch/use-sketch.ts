import { useRef, useState } from "react";
import type { SketchCurve, SketchFrame } from "@/lib/model";
import { BLANK, type SheetPoint, withLine, withoutStretch } from "./strokes";

export type Tool = "pen" | "eraser";

/** How many changes can be taken back. */
const MOST_UNDONE = 60;

type Stroke = { curve: SketchCurve; last: SheetPoint };

/** A drawing as it comes about: the stroke under way is its own until the pen is lifted; every change can be taken back. */
export function useSketch(
  frame: SketchFrame,
  given: SketchCurve | null,
  onCurve: (curve: SketchCurve) => void,
) {
  const kept = given ?? BLANK;
  const stroke = useRef<Stroke | null>(null);
  const [underway, setUnderway] = useState<SketchCurve | null>(null);
  const [past, setPast] = useState<SketchCurve[]>([]);
  const [tool, setTool] = useState<Tool>("pen");

  const change = (next: SketchCurve) => {
    setPast([...past.slice(1 - MOST_UNDONE), kept]);
    onCurve(next);
  };
  const drawn = (curve: SketchCurve, from: SheetPoint, to: SheetPoint) =>
    tool === "pen" ? withLine(curve, frame, from, to) : withoutStretch(curve, frame, from.x, to.x);

  return {
    curve: underway ?? kept,
    tool,
    setTool,
    change,
    isBlank: kept.every((y) => y === null),
    canUndo: past.length > 0,
    begin(at: SheetPoint) {
      stroke.current = { curve: drawn(kept, at, at), last: at };
      setUnderway(stroke.current.curve);
    },
    extend(to: SheetPoint) {
      if (!stroke.current) return;
      stroke.current = { curve: drawn(stroke.current.curve, stroke.current.last, to), last: to };
      setUnderway(stroke.current.curve);
    },
    end() {
      if (stroke.current) change(stroke.current.curve);
      stroke.current = null;
      setUnderway(null);
    },
    undo() {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      onCurve(before);
    },
  };
}

export type Sketch = ReturnType<typeof useSketch>;
