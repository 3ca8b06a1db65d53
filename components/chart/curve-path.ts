import { line } from "d3-shape";
import type { Point } from "./point";

const path = line<Point>().digits(1);

/** Segments, placed in the drawing's units, as the data of one SVG path. */
export function curvePath(segments: readonly Point[][], place: (point: Point) => Point): string {
  return segments.map((segment) => path(segment.map(place)) ?? "").join("");
}
