import type { DType, Tensor } from "../index";
import { decodeNumber, type GoldenTensor } from "./golden";

/** |got − expected| ≤ absolute + relative · |expected|. */
export type Tolerance = { relative: number; absolute: number };

/** Element by element in float32: a few units in the last place. */
export const elementwise: Tolerance = { relative: 2e-6, absolute: 1e-7 };
/** Sums and products of many terms in float32. */
export const accumulated: Tolerance = { relative: 2e-5, absolute: 1e-7 };
export const double: Tolerance = { relative: 1e-10, absolute: 1e-12 };

/** What a float64 result is in the type that is judged: beyond float32's range it is infinite. */
export function roundedTo(dtype: DType, x: number): number {
  return dtype === "float32" ? Math.fround(x) : x;
}

export function toleranceFor(dtype: DType, single: Tolerance): Tolerance {
  return dtype === "float64" ? double : single;
}

export function isClose(got: number, expected: number, { relative, absolute }: Tolerance): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(got);
  if (!Number.isFinite(expected)) return got === expected;
  return Math.abs(got - expected) <= absolute + relative * Math.abs(expected);
}

/** Says how a tensor differs from the golden one, or null when it does not. */
export function difference(
  what: string,
  got: Tensor | null,
  expected: GoldenTensor,
  tolerance: Tolerance,
  skipped: readonly number[] = [],
): string | null {
  if (got === null) return `${what}: expected a tensor of shape [${expected.s}], got none`;
  if (String(got.shape) !== String(expected.s))
    return `${what}: expected shape [${expected.s}], got [${got.shape}]`;
  return differenceOfLists(
    what,
    Array.from(got.reshape([-1]).toArray() as number[]),
    expected.d.map((x) => roundedTo(got.dtype, decodeNumber(x))),
    tolerance,
    skipped,
  );
}

export function differenceOfLists(
  what: string,
  got: readonly number[],
  expected: readonly number[],
  tolerance: Tolerance,
  skipped: readonly number[] = [],
): string | null {
  if (got.length !== expected.length)
    return `${what}: expected ${expected.length} numbers, got ${got.length}`;
  const at = expected.findIndex((value, i) => !skipped.includes(i) && !isClose(got[i]!, value, tolerance));
  return at === -1 ? null : `${what}[${at}]: expected ${expected[at]}, got ${got[at]}`;
}
