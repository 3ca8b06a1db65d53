import type { Program, Report, RunEnd } from "./protocol";

/** "lesson" keeps names from run to run; "fresh" forgets everything before and after. */
export type WorkerKind = "lesson" | "fresh";

export type RunOptions = {
  worker: WorkerKind;
  /** Limit of each step, by its id. */
  timeLimitSeconds: (step: string) => number;
  onReport: (report: Report) => void;
};

/** A place that runs programs: in the page the sandboxed frame. */
export type SandboxPort = {
  /** Gets ready ahead of the first run. */
  warm(): void;
  /** Runs a program to its end, its time limit or `stop`. Never rejects. One run a worker at a time. */
  run(program: Program, options: RunOptions): Promise<RunEnd>;
  stop(worker: WorkerKind): void;
  /** Puts a worker that has run nothing in the place of the lesson's, which is idle. */
  renew(): void;
};
