import type { Comparison } from "@/lib/model";

type Compared = Comparison[number];

/** Differences below this cannot be seen, and checks let them pass unless they say otherwise. */
const tolerance = 1e-6;

/** Whether the reader's function gave another number than was expected. */
export function isMiss({ got, expected }: Compared): boolean {
  if (Number.isNaN(got) || Number.isNaN(expected)) return Number.isNaN(got) !== Number.isNaN(expected);
  if (got === expected) return false;
  return !(Math.abs(got - expected) <= tolerance * (1 + Math.abs(expected)));
}

/** The miss that is farthest off; of equals, the first. One that gave no number at all is the worst. */
export function worstMiss(comparison: readonly Compared[]): Compared | null {
  let worst: Compared | null = null;
  for (const point of comparison) {
    if (isMiss(point) && (worst === null || distance(point) > distance(worst))) worst = point;
  }
  return worst;
}

function distance({ got, expected }: Compared): number {
  const between = Math.abs(got - expected);
  return Number.isNaN(between) ? Number.POSITIVE_INFINITY : between;
}
