import { jumpsOf } from "./curve-breaks";
import type { Point } from "./point";

/**
 * The connected pieces of a sampled function: broken where a sample is not finite and where the function jumps. Where a
 * break lies at a joint (a corner of the function whose derivative this is), the pieces are continued up to it.
 */
export function segmentsOf(x: readonly number[], y: readonly number[], joints: readonly number[]): Point[][] {
  const jumps = jumpsOf(y);
  const segments: Point[][] = [];
  let open: Point[] = [];
  const close = () => {
    if (open.length > 0) segments.push(continuedToJoints(open, joints));
    open = [];
  };
  x.forEach((at, i) => {
    if (Number.isFinite(y[i])) open.push([at, y[i]!]);
    if (!Number.isFinite(y[i]) || jumps[i]) close();
  });
  close();
  return segments;
}

/** The piece, continued in a straight line to a joint that is at most one sample away. */
function continuedToJoints(segment: Point[], joints: readonly number[]): Point[] {
  if (segment.length < 2) return segment;
  const [first, second, beforeLast, last] = [segment[0]!, segment[1]!, segment.at(-2)!, segment.at(-1)!];
  const start = joints.find((at) => at < first[0] && first[0] - at < 1.001 * (second[0] - first[0]));
  const end = joints.find((at) => at > last[0] && at - last[0] < 1.001 * (last[0] - beforeLast[0]));
  const head = start === undefined ? [] : [continued(second, first, start)];
  const tail = end === undefined ? [] : [continued(beforeLast, last, end)];
  return [...head, ...segment, ...tail];
}

function continued(from: Point, to: Point, x: number): Point {
  const slope = (to[1] - from[1]) / (to[0] - from[0]);
  return [x, to[1] + slope * (x - to[0])];
}
