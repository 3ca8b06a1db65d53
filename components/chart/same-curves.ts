import type { Curve } from "@/lib/model";

/** Whether all names and samples are equal; one gap equals another. */
export function sameCurves(a: readonly Curve[], b: readonly Curve[]): boolean {
  return a === b || (a.length === b.length && a.every((curve, index) => sameCurve(curve, b[index]!)));
}

function sameCurve(a: Curve, b: Curve): boolean {
  const slopes = a.slope && b.slope ? sameNumbers(a.slope, b.slope) : a.slope === b.slope;
  return slopes && a.name === b.name && sameNumbers(a.x, b.x) && sameNumbers(a.y, b.y);
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => Object.is(value, b[index])));
}
