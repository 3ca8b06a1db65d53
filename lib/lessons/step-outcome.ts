import type { CellError } from "@/lib/model";
import type { StepResult } from "@/lib/runtime";

/** What the build knows of a step after its run. */
export type StepOutcome =
  | (StepResult & {
      /** Names of earlier steps whose values it changed; left out: none. */
      changed?: string[];
    })
  | { kind: "timedOut"; afterSeconds: number }
  /** Its process ended while it ran. */
  | { kind: "died" }
  /** The run ended before it. */
  | { kind: "notRun" };

export const NOT_RUN: StepOutcome = { kind: "notRun" };

/** Whether the step came to its own end, by a result or by an error. */
export function isResult(outcome: StepOutcome): outcome is StepResult & { changed?: string[] } {
  return outcome.kind !== "timedOut" && outcome.kind !== "died" && outcome.kind !== "notRun";
}

/** Why a step did not come to the result that was asked of it. */
export function failureOf(outcome: StepOutcome): CellError {
  switch (outcome.kind) {
    case "threw":
      return outcome.error;
    case "timedOut":
      return unplaced("Timeout", `It was stopped after ${outcome.afterSeconds} s.`);
    case "died":
      return unplaced("OutOfMemory", "The process that ran it died, most likely of memory.");
    case "notRun":
      return unplaced("NotRun", "It was not run: the run ended before it.");
    default:
      return unplaced("NotRun", "It was not run: another part ran under its id.");
  }
}

function unplaced(name: string, message: string): CellError {
  return { name, message, line: null };
}
