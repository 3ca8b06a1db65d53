import type { CellError, CompiledCode } from "./cell";
import type { Bound, Tolerance } from "./check";
import type { Observed } from "./observed";

/** What one call of a reader's function did. */
export type Outcome =
  | { kind: "returned"; value: Observed }
  | { kind: "threw"; error: CellError }
  /** The call reached `todo()`: the place is still to fill. */
  | { kind: "todo" }
  /** The answer exports no function of that name. */
  | { kind: "missing"; name: string };

/** One call of a check, with the output that `solution.ts` or the author gives. */
export type Call = { args: Observed[]; expected: Observed };

/** A check as the page gets it: everything computed. Calls stand simplest first. */
export type Check = {
  title: string;
  name: string;
  calls: Call[];
  tolerance: Tolerance;
  /** What passes instead of the expected output, which is then the solution's: one of many. */
  bound: Bound | null;
};

/** A usual mistake (wrong/ID.ts): what it does on every call of every check. */
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
