import type { Point } from "../point";

/** The points, parted at gaps. */
export function stretchesOf(x: readonly number[], y: readonly number[]): Point[][] {
  return parted(x.map((at, index): Point => [at, y[index]!]));
}

/** A band's lower and upper edge over x, parted at gaps. */
export function areaOf(
  x: readonly number[],
  { low, high }: { low: readonly number[]; high: readonly number[] },
): [x: number, low: number, high: number][][] {
  const all = x.map((at, index): [number, number, number] => [at, low[index]!, high[index]!]);
  return parted(all).filter((stretch) => stretch.length > 1);
}

function parted<T extends readonly number[]>(points: readonly T[]): T[][] {
  const stretches: T[][] = [[]];
  for (const point of points) {
    if (point.every(Number.isFinite)) stretches.at(-1)!.push(point);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
