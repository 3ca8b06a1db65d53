import type { Point } from "./point";

/**
 * The points that a drawing needs: what is left out lies within `tolerance` of the straight lines between the kept ones,
 * measured after `place` (Douglas and Peucker 1973).
 */
export function simplifySegment(
  segment: readonly Point[],
  place: (point: Point) => Point,
  tolerance: number,
): Point[] {
  const placed = segment.map(place);
  const kept = new Set([0, segment.length - 1]);
  const spans: [number, number][] = [[0, segment.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const far = farthest(placed, span);
    if (far.distance <= tolerance) continue;
    kept.add(far.index);
    spans.push([span[0], far.index], [far.index, span[1]]);
  }
  return segment.filter((_, index) => kept.has(index));
}

function farthest(points: readonly Point[], [from, to]: readonly [number, number]) {
  let index = from;
  let distance = 0;
  for (let i = from + 1; i < to; i++) {
    const away = distanceToLine(points[i]!, points[from]!, points[to]!);
    if (away > distance) [index, distance] = [i, away];
  }
  return { index, distance };
}

function distanceToLine([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(px - ax, py - ay);
  return Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length;
}
