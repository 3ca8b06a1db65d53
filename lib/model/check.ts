/**
 * What an exercise's `checks.ts` is written with; authors import it as "gradbook/check".
 * Checks are data: what is called, with which inputs, and what must come out.
 */

import type { DrawnInputs } from "./drawn-inputs";

export { type Drawing, drawn, integer, listOf, real, tensorOf } from "./drawn-inputs";
export { type Draw, defineVariant } from "./question/variant";

/** How far an output may be from the expected one: |got − expected| ≤ absolute + relative · |expected|. */
export type Tolerance = { relative: number; absolute: number };

/** Between what a number has to lie, the ends excluded; null: no end on that side. NaN lies nowhere. */
export type Bound = { above: number | null; below: number | null };

/** How numbers have to go on, each beyond the one before. */
export type Trend = "increasing" | "decreasing";

/** What an export may be asked to be. */
export type ExportKind = "function" | "module" | "tensor" | "number" | "string" | "boolean" | "array";

/** What the text of an answer must have or do without; read from its syntax, so that comments and texts do not count. */
export type SourceRule =
  /** Each of these is called, under whatever name it was imported or kept: "relu", "Math.max". */
  | { calls: readonly string[] }
  /** None of these is spoken of, under whatever name. */
  | { avoids: readonly string[] }
  /** Whether something is done again and again: a loop, a method that calls a function for each item, recursion. */
  | { loops: boolean }
  /** These functions of the starter stand as they came, with all that they lean on there: what measures an answer. */
  | { keeps: readonly string[] }
  /** So many statements at most, blocks, imports and types not counted; `in`: within that function alone. */
  | { statementsAtMost: number; in?: string };

type Titled = {
  /** What is asked, as the reader sees it when it passes: "negative numbers become 0". */
  title: string;
};

type Calling = Titled & {
  /** The exported function of the answer that is called. */
  call: string;
  /** One list of arguments per call, simplest first; or `drawn(…)`, inputs that are drawn from a seed. */
  inputs: readonly (readonly unknown[])[] | DrawnInputs;
  /** Left out: 1e-6 relative, 1e-6 absolute; for gradients 1e-4 and 1e-5. */
  tolerance?: Partial<Tolerance>;
};

/** What calls return. */
export type OutputCheck = Calling & {
  /** The outputs, one per list of inputs. Left out: what `solution.ts` returns. */
  expect?: readonly unknown[];
  /** Instead of `expect`, where many answers are right: every output is a number above and below these. */
  bound?: Partial<Bound>;
  /** Instead of `expect`: numbers from call to call, or the numbers of each list or tensor, go on like this. */
  trend?: Trend;
};

/** The gradient of what calls return (of the sum of its elements) by some of their arguments. */
export type GradientCheck = Calling & {
  /** Names of arguments, as `solution.ts` has them: tensors by autograd, numbers by central differences. */
  gradient: readonly string[];
  /**
   * One gradient per list of inputs, for several arguments one object: `{ x: 1, w: 2 }`. "differences": central
   * differences of the answer's own function in float64, so that autograd is held against the function itself.
   * Left out: the gradient of `solution.ts`.
   */
  expect?: readonly unknown[] | "differences";
};

/** Shape and dtype of the tensors that calls return, whatever their values. */
export type FormCheck = Calling & {
  form: true;
  /** Left out: those of what `solution.ts` returns. */
  expect?: readonly { shape?: readonly number[]; dtype?: string }[];
};

/** What the answer exports under a name. */
export type ExportCheck = Titled & {
  exports: string;
  is: ExportKind;
  /** Of a tensor. */
  shape?: readonly number[];
  dtype?: string;
  /** Of a module: how many trained numbers it has. */
  parameters?: number;
};

/** How the answer is written. */
export type SourceCheck = Titled & { source: SourceRule };

export type WrittenCheck = OutputCheck | GradientCheck | FormCheck | ExportCheck | SourceCheck;

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
