type Point = readonly [column: number, height: number];

/** height = level + slope · column, with the sum of squares that is left. */
export type Line = { level: number; slope: number; rest: number };

/** The straight line through points by least squares; a level one through fewer than two columns. */
export function lineThrough(points: readonly Point[]): Line {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const sxx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const sxy = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const slope = sxx > 0 ? sxy / sxx : 0;
  const level = meanY - slope * meanX;
  return { level, slope, rest: points.reduce((sum, [x, y]) => sum + (y - level - slope * x) ** 2, 0) };
}

/** Two lines that need not meet, and the column between them, with the least rest. Each side keeps `least` points. */
export function brokenLine(
  points: readonly Point[],
  least: number,
): { left: Line; right: Line; at: number; rest: number } | null {
  let best: { left: Line; right: Line; at: number; rest: number } | null = null;
  for (let cut = least; cut <= points.length - least; cut++) {
    const left = lineThrough(points.slice(0, cut));
    const right = lineThrough(points.slice(cut));
    const rest = left.rest + right.rest;
    if (!best || rest < best.rest) best = { left, right, at: meeting(left, right, points[cut]![0]), rest };
  }
  return best;
}

/** Where the two lines meet; `near` where they are as good as parallel. */
function meeting(left: Line, right: Line, near: number): number {
  const at = (right.level - left.level) / (left.slope - right.slope);
  return Math.abs(at - near) < 12 ? at : near;
}
