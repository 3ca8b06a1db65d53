import type { SketchCurve, SketchFrame } from "@/lib/model";
import { tickStep } from "../../chart/axes";
import { numberText } from "../../chart/number-text";
import { sizes } from "../../chart/plot-frame";
import { columnAt, onto, type SheetPoint } from "./strokes";

/** Steps of the arrow keys between two grid lines. */
const PARTS = 4;

type Grid = { x: number; y: number };

/** How far apart the grid lines are. */
export function gridOf({ domain, range }: SketchFrame): Grid {
  return {
    x: tickStep([...domain], sizes.wide.xTickCount),
    y: tickStep([...range], sizes.wide.yTickCount),
  };
}

/** Where a key takes the pen: a quarter of a grid line, with Shift to the next one; null for any other key. */
export function movedPen(
  pen: SheetPoint,
  key: string,
  shift: boolean,
  frame: SketchFrame,
): SheetPoint | null {
  const grid = gridOf(frame);
  const part = shift ? 1 : PARTS;
  const stepped = (value: number, step: number, by: 1 | -1) => nextMultiple(value, step / part, by);
  switch (key) {
    case "ArrowLeft":
      return onto(frame, { ...pen, x: stepped(pen.x, grid.x, -1) });
    case "ArrowRight":
      return onto(frame, { ...pen, x: stepped(pen.x, grid.x, 1) });
    case "ArrowUp":
      return onto(frame, { ...pen, y: stepped(pen.y, grid.y, 1) });
    case "ArrowDown":
      return onto(frame, { ...pen, y: stepped(pen.y, grid.y, -1) });
    case "Home":
      return { ...pen, x: frame.domain[0] };
    case "End":
      return { ...pen, x: frame.domain[1] };
    default:
      return null;
  }
}

/** Where the pen is and what is drawn there, as it is said. */
export function penText({ x, y }: SheetPoint, curve: SketchCurve, frame: SketchFrame): string {
  const drawn = curve[columnAt(frame, x)] ?? null;
  const there = drawn === null ? "Nothing is drawn here" : `Your curve is at ${numberText(drawn)} here`;
  return `x ${numberText(x)}, y ${numberText(y)}. ${there}.`;
}

/** The multiple of `step` that comes next in a direction; slightly off counts as on it. */
function nextMultiple(value: number, step: number, by: 1 | -1): number {
  const count = value / step;
  const next = by === 1 ? Math.floor(count + 1e-6) + 1 : Math.ceil(count - 1e-6) - 1;
  return Number((next * step).toPrecision(12));
}
