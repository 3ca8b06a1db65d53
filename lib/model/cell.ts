import type { Observed } from "./observed";
import type { Reported } from "./reported";
import type { Twin } from "./twin";

/** `import { exported as local } from "gradbook"` (a cell), or from "gradbook/check" (checks.ts), on `line`. */
export type Import = { module: string; local: string; exported: string; line: number };

/** A cell after compilation: JavaScript, and what it has to do with the rest of the notebook. */
export type CompiledCode = {
  /** An async function body on the same lines as the source; it returns `{ value, names }`. */
  js: string;
  imports: Import[];
  /** Free names that are neither imported nor defined here, in order of first use. */
  reads: string[];
  /** Top-level names that the cell defines for the lesson. */
  defines: string[];
};

/** What went wrong in a reader's program. */
export type CellError = {
  name: string;
  message: string;
  /** Counts from 1 in the reader's own text. */
  line: number | null;
  /** That line as the reader wrote it; left out where it is not known. */
  code?: string;
  /** What usually helps; left out where the message says it all. */
  hint?: string;
};

export type PrintedLine = { level: "log" | "warn" | "error"; text: string };

/** What one run showed. `morePrinted` counts printed lines that were left out. */
export type CellOutput = {
  printed: PrintedLine[];
  morePrinted: number;
  /** The last expression's value; `undefined` values are observed like any other. */
  value: Observed;
  /** Set when the run threw; what was printed before stays. */
  error: CellError | null;
  /** What the program reported while it ran; left out: nothing. */
  reported?: Reported;
};

/** An editable cell of a lesson, with the output that the build recorded. */
export type Cell = {
  id: string;
  title: string;
  source: string;
  code: CompiledCode;
  /** Seed of the random numbers at the start of every run. */
  seed: number;
  /** "click": not re-run when a name that it reads changes. */
  run: "auto" | "click";
  hidden: boolean;
  timeLimitSeconds: number;
  /** Names of other cells whose values it changes, as a training changes its model; left out: none. */
  changes?: string[];
  recorded: CellOutput;
  /** The same program in PyTorch, where the lesson has it. */
  twin?: Twin;
};
