import type { SketchCurve, SketchFrame } from "@/lib/model";
import { type Heights, heightsOf } from "./sheet";

/** How near to an edge of the sheet a curve has to be to go on beyond it, as a share of the sheet. */
const NEAR_EDGE = 0.15;

/** Where a curve has left the sheet, it is expected at the edge that it left by; where it just ends, nowhere. */
export function withEdges(heights: Heights): Heights {
  const whole: (number | null)[] = [];
  let edge: number | null = null;
  for (const height of heights) {
    if (height !== null) edge = edgeNear(height);
    whole.push(height ?? edge);
  }
  edge = null;
  for (let column = heights.length - 1; column >= 0; column--) {
    const height = heights[column] ?? null;
    if (height !== null) edge = edgeNear(height);
    whole[column] ??= edge;
  }
  return whole;
}

/** A curve as a hand would draw it on the sheet: along the edge where it has left. */
export function alongEdges(curve: SketchCurve, frame: SketchFrame): SketchCurve {
  const [low, high] = frame.range;
  return withEdges(heightsOf(curve, frame)).map((height, column) =>
    height === null ? null : (curve[column] ?? low + height * (high - low)),
  );
}

function edgeNear(height: number): number | null {
  if (height < NEAR_EDGE) return 0;
  return height > 1 - NEAR_EDGE ? 1 : null;
}
