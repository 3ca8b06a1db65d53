import type { Tolerance } from "@/lib/model";

/**
 * |got − expected| ≤ absolute + relative · |expected|. NaN equals NaN, an infinity equals itself only, −0 equals 0.
 * As torch.isclose with equal_nan=True.
 */
export function close(got: number, expected: number, { absolute, relative }: Tolerance): boolean {
  if (!Number.isFinite(got) || !Number.isFinite(expected)) return Object.is(got, expected);
  return Math.abs(got - expected) <= absolute + relative * Math.abs(expected);
}

/** The digits after the decimal point that JavaScript needs to print x: 0 for 3, 1 for 0.5, 7 for 1e−7. */
export function decimals(x: number): number {
  const [mantissa = "", exponent = "0"] = String(x).split("e");
  const [, fraction = ""] = mantissa.split(".");
  return Math.max(0, fraction.length - Number(exponent));
}
