import type { CellError } from "./cell";
import type { Bound, Tolerance, Trend } from "./check";
import type { Measure, Outcome } from "./exercise";
import type { Observed } from "./observed";
import type { Pattern } from "./pattern";

/** A call whose outcome is not the expected one. */
export type Miss = {
  /** Title of the check. */
  check: string;
  name: string;
  args: Observed[];
  got: Outcome;
  expected: Observed;
  tolerance: Tolerance;
  /** What was asked instead of the expected output, or null. */
  bound: Bound | null;
  /** What was asked of numbers that follow one another, and the call before with its number, where there was one. */
  trend?: { goes: Trend; before: { args: Observed[]; value: number } | null };
  /** Left out: what the call returned. */
  measure?: Measure;
};

/** The reader's function beside the expected one, where both take one number to one number; by increasing x. */
export type Comparison = { x: number; got: number; expected: number }[];

/** A known mistake that does the same on `same` of the `of` calls that fail, as far as it is known. */
export type Likeness = { mistake: string; same: number; of: number };

/** What is said of an answer. Only "incorrect" says that it is wrong. */
export type Verdict =
  | { kind: "unanswered"; because: "empty" | "unchanged" | "unfinished" }
  | { kind: "correct"; calls: number }
  | {
      kind: "incorrect";
      /** The simplest failing call first. */
      misses: Miss[];
      /** How many more calls failed than are told; left out: none. */
      moreMisses?: number;
      /** Titles of the checks that pass already. */
      passed: string[];
      /** Id of the known mistake whose outcomes these are, on every check. */
      mistake: string | null;
      /** The known mistake that this comes close to, where it is none; left out: none. */
      like?: Likeness;
      /** What the failing calls have in common, where no mistake is known; left out: nothing that was seen. */
      pattern?: Pattern;
      comparison: Comparison | null;
    }
  /** Did not compile, or threw before any check could call it. */
  | { kind: "broken"; error: CellError }
  /** Ended by the reader (null) or by the time limit. */
  | { kind: "stopped"; afterSeconds: number | null };
