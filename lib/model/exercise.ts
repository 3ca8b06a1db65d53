import type { CellError, CompiledCode } from "./cell";
import type { Bound, SourceRule, Tolerance, Trend } from "./check";
import type { DrawnInputs } from "./drawn-inputs";
import type { Observed } from "./observed";

/** What one call of a reader's function did. */
export type Outcome =
  /** `against`: what it should have been, where that follows from the answer's own function. */
  | { kind: "returned"; value: Observed; against?: Observed }
  /** What was looked for in the answer's text stands so many times there, on these lines. */
  | { kind: "read"; count: number; lines: number[]; what: string | null }
  | { kind: "threw"; error: CellError }
  /** The call reached `todo()`: the place is still to fill. */
  | { kind: "todo" }
  /** The answer exports no function of that name. */
  | { kind: "missing"; name: string };

/** One call of a check, with the output that `solution.ts` or the author gives. */
export type Call = { args: Observed[]; expected: Observed };

/** An argument by which a gradient is asked: its place in the call, and the solution's name for it. */
export type Argument = { place: number; name: string };

/** What of a call, or of an answer, is looked at. */
export type Measure =
  /** The value is an object: the gradient by each of the arguments, under its name. */
  | { kind: "gradient"; by: Argument[]; against: "solution" | "differences" }
  /** Shape and dtype of what is returned. */
  | { kind: "form" }
  /** What is exported under the check's name. */
  | { kind: "export" }
  /** The answer's text, which is not called at all. */
  | { kind: "source"; rule: SourceRule };

/**
 * A check as the page gets it: everything computed. Calls stand simplest first. Drawn calls are not among them until
 * `withDrawnCalls` has put them there: what they expect is then computed by the solution.
 */
export type Check = {
  title: string;
  name: string;
  calls: Call[];
  tolerance: Tolerance;
  /** What passes instead of the expected output, which is then the solution's: one of many. */
  bound: Bound | null;
  /** As `bound`, for numbers that follow one another; left out: none. */
  trend?: Trend;
  /** Left out: what a call returns. */
  measure?: Measure;
  drawn?: DrawnInputs;
};

/** A usual mistake (wrong/ID.ts): what it does on every call of every check; of drawn calls, on the first ones. */
export type Mistake = { id: string; outcomes: Outcome[][] };

export type Exercise = {
  id: string;
  title: string;
  /** Which of the lesson's objectives it asks, counted from 1. */
  objectives: number[];
  starter: string;
  solution: string;
  /** The starter, compiled. */
  code: CompiledCode;
  timeLimitSeconds: number;
  checks: Check[];
  mistakes: Mistake[];
  hints: number;
};
