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

/** What a tensor is held against. */
export type Expected = {
  golden: GoldenTensor;
  /** PyTorch's own float32 result, where `golden` is the float64 one. */
  own?: GoldenTensor | undefined;
  /** Flat indices that are not compared. */
  unstable?: readonly number[] | undefined;
};

/**
 * Whether PyTorch took different branches in float32 and float64, as at a kink whose side depends on the length of the
 * tensor: no rounding explains the difference, so either result is right.
 */
function tookOtherBranch(single: number, double: number): boolean {
  return Math.abs(single - double) > 1e-2 * (1 + Math.abs(double));
}

/** Says how a tensor differs from the golden one, or null when it does not. */
export function difference(
  what: string,
  got: Tensor | null,
  expected: Expected | GoldenTensor,
  tolerance: Tolerance,
): string | null {
  const { golden, own, unstable = [] } = "golden" in expected ? expected : { golden: expected };
  if (got === null) return `${what}: expected a tensor of shape [${golden.s}], got none`;
  if (String(got.shape) !== String(golden.s))
    return `${what}: expected shape [${golden.s}], got [${got.shape}]`;
  const values = flat(got);
  const isRight = (i: number) => {
    const target = roundedTo(got.dtype, decodeNumber(golden.d[i]!));
    if (unstable.includes(i) || isClose(values[i]!, target, tolerance)) return true;
    const other = own === undefined ? target : decodeNumber(own.d[i]!);
    return tookOtherBranch(other, target) && isClose(values[i]!, other, tolerance);
  };
  const miss = values.findIndex((_, i) => !isRight(i));
  return miss === -1 ? null : `${what}[${miss}]: expected ${golden.d[miss]}, got ${values[miss]}`;
}

/** The elements row by row. */
export function flat(x: Tensor): number[] {
  return x.reshape([-1]).toArray() as number[];
}

export function differenceOfLists(
  what: string,
  got: readonly number[],
  expected: readonly number[],
  tolerance: Tolerance,
): string | null {
  if (got.length !== expected.length)
    return `${what}: expected ${expected.length} numbers, got ${got.length}`;
  const at = expected.findIndex((value, i) => !isClose(got[i]!, value, tolerance));
  return at === -1 ? null : `${what}[${at}]: expected ${expected[at]}, got ${got[at]}`;
}
