/**
 * What an exercise's `checks.ts` is written with; authors import it as "gradbook/check".
 * Checks are data: what is called, with which inputs, and what must come out.
 */

export { type Draw, defineVariant } from "./question/variant";

/** How far an output may be from the expected one: |got − expected| ≤ absolute + relative · |expected|. */
export type Tolerance = { relative: number; absolute: number };

/** Between what a number has to lie, the ends excluded; null: no end on that side. NaN lies nowhere. */
export type Bound = { above: number | null; below: number | null };

export type WrittenCheck = {
  /** What is asked, as the reader sees it when it passes: "negative numbers become 0". */
  title: string;
  /** The exported function of the answer that is called. */
  call: string;
  /** One list of arguments per call, simplest first. */
  inputs: readonly (readonly unknown[])[];
  /** The outputs, one per list of inputs. Left out: what `solution.ts` returns. */
  expect?: readonly unknown[];
  /** Instead of `expect`, where many answers are right: every output is a number above and below these. */
  bound?: Partial<Bound>;
  /** Left out: 1e-6 relative, 1e-6 absolute. */
  tolerance?: Partial<Tolerance>;
};

/** Names the list of checks for the editor's sake; returns it as it is. */
export function defineChecks(checks: readonly WrittenCheck[]): readonly WrittenCheck[] {
  return checks;
}

/**
 * `count` numbers spread evenly but not regularly over [from, to), rounded to two decimals, the smallest in size
 * first: xᵢ = from + (to − from) · frac((i + 1) · φ), with φ the golden ratio. The same on every run.
 */
export function spread({ from, to, count }: { from: number; to: number; count: number }): number[][] {
  const goldenRatio = (1 + Math.sqrt(5)) / 2;
  return Array.from({ length: count }, (_, i) => from + (to - from) * (((i + 1) * goldenRatio) % 1))
    .map((x) => Math.round(x * 100) / 100)
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((x) => [x]);
}
