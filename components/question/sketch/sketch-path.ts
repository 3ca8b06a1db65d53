import { type SketchCurve, type SketchFrame, sketchX } from "@/lib/model";
import { fine } from "../../chart/fine";
import type { Point } from "../../chart/point";

/** A curve as the data of one SVG path; a column alone is a dot. */
export function sketchPath(
  curve: SketchCurve,
  { domain }: SketchFrame,
  place: (point: Point) => Point,
): string {
  let path = "";
  curve.forEach((y, column) => {
    if (y === null) return;
    const [left, top] = place([sketchX(domain, column), y]).map(fine) as Point;
    const begins = typeof curve[column - 1] !== "number";
    path += `${begins ? "M" : "L"}${left},${top}`;
    if (begins && typeof curve[column + 1] !== "number") path += "h0";
  });
  return path;
}
