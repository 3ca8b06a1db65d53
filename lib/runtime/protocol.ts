import type {
  AxisScale,
  Bound,
  CellError,
  CellOutput,
  ControlValue,
  DrawnInputs,
  Import,
  Measure,
  Observed,
  Outcome,
  PlotSamples,
  PrintedLine,
  Progress,
  Reported,
  Tolerance,
  Trend,
  Variant,
} from "@/lib/model";

/** What is to be done with the value of a step. */
export type Purpose =
  /** Show it: the value travels as `Observed`. */
  | { kind: "show" }
  /** Write it as text with so many digits after the point, or null for all that it has. */
  | { kind: "format"; digits: number | null }
  /** It is a function, or several: sample them, and mark the number that `at` names. */
  | {
      kind: "sample";
      domain: [min: number, max: number];
      count: number;
      at: string | null;
      label: string;
      /** Equal ratios between neighbouring x, not equal steps, for a log axis; left out: equal steps. */
      spacing?: AxisScale;
      /** Whether the second derivative is sampled too; left out: no. */
      second?: boolean;
    }
  /** It is the list of an exercise's checks: observe their inputs and outputs. */
  | { kind: "check" }
  /** It is the function of a variant.ts: draw with the seeds from 0 up. */
  | { kind: "vary"; seeds: number }
  /** Call the functions that the code defines, once per list of arguments, and measure what is asked. */
  | { kind: "call"; calls: AskedCall[][] };

/** `measure`: left out: what the call returns. */
export type AskedCall = { name: string; args: Observed[]; measure?: Measure };

/** One piece of compiled code to run; names that it reads come from the controls, earlier steps or the imports. */
export type Step = {
  id: string;
  /** As readers know it; left out where they do not. */
  title?: string;
  js: string;
  imports: Import[];
  reads: string[];
  defines: string[];
  seed: number;
  purpose: Purpose;
};

/** Steps in the order of their dependencies. */
export type Program = {
  controls: Record<string, ControlValue>;
  /** Imports of all cells: local name → name that "gradbook" exports. */
  imports: Record<string, string>;
  steps: Step[];
};

/**
 * A check of checks.ts as plain data. `expect`: null where the solution or the bound decides. The arguments of a gradient
 * are only named: their places follow from the solution.
 */
export type ObservedCheck = {
  title: string;
  call: string;
  inputs: Observed[][];
  expect: Observed[] | null;
  tolerance: Tolerance;
  bound: Bound | null;
  trend?: Trend;
  measure?: Measure;
  drawn?: DrawnInputs;
};

export type StepResult =
  | { kind: "shown"; output: CellOutput }
  | { kind: "formatted"; text: string }
  | { kind: "sampled"; samples: PlotSamples }
  | { kind: "checked"; checks: ObservedCheck[] }
  | { kind: "varied"; variants: Variant[] }
  | { kind: "called"; outcomes: Outcome[][] }
  | { kind: "threw"; error: CellError; output: CellOutput };

/** What the sandbox tells while a program runs, on a port made for that run. */
export type Report = { runId: number } & (
  | { kind: "started"; step: string }
  | { kind: "printed"; step: string; lines: PrintedLine[] }
  /** All that the step has reported until now, thinned; at most 60 times a second. */
  | { kind: "reported"; step: string; reported: Reported; progress: Progress }
  /** The step has returned to the event loop without being finished: it awaits something. */
  | { kind: "waiting"; step: string }
  /** `changed`: names of other steps whose values it changed, as a training changes its model. */
  | { kind: "ended"; step: string; result: StepResult; elapsedMs: number; changed: string[] }
  /** `spoilt`: a program changed built-ins so that they cannot be put back; the next run needs another worker. */
  | { kind: "done"; spoilt: boolean }
);

/** How a run came to its end. */
export type RunEnd =
  /** `renewed`: the worker was replaced afterwards, and holds no names any more. */
  | { kind: "done"; renewed: boolean }
  | { kind: "stopped" }
  /** `waiting`: it was not busy, but awaiting a promise. */
  | { kind: "timedOut"; afterSeconds: number; waiting: boolean }
  /** The browser ended the process that held the sandbox. */
  | { kind: "died" }
  /** The sandbox cannot be had in this browser. */
  | { kind: "unavailable"; reason: string };

/** Bytes of the data sets that are no part of the engine's script, by name. */
export type DataSets = Record<string, Uint8Array>;

/** A run's order to a worker, with the data sets that the program speaks of. */
export type RunOrder = { runId: number; program: Program; dataSets: DataSets };

/** Page → frame. "lesson" is the worker that keeps the lesson's names; "fresh" is used once. */
export type FrameOrder =
  | { kind: "run"; worker: "lesson" | "fresh"; order: RunOrder }
  | { kind: "kill"; worker: "lesson" | "fresh" }
  /** Asks whether the frame is still there. */
  | { kind: "ping" };

/** Frame → page. */
export type FrameNews = { kind: "replaced" } | { kind: "pong" } | { kind: "workerFailed"; message: string };
