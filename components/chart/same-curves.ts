import type { Curve } from "@/lib/model";

/** Whether all names and samples are equal; one gap equals another. */
export function sameCurves(a: readonly Curve[], b: readonly Curve[]): boolean {
  return a === b || (a.length === b.length && a.every((curve, index) => sameCurve(curve, b[index]!)));
}

function sameCurve(a: Curve, b: Curve): boolean {
  const derivatives = sameOrNone(a.slope, b.slope) && sameOrNone(a.curvature ?? null, b.curvature ?? null);
  return derivatives && a.name === b.name && sameNumbers(a.x, b.x) && sameNumbers(a.y, b.y);
}

function sameOrNone(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return a && b ? sameNumbers(a, b) : a === b;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => Object.is(value, b[index])));
}
