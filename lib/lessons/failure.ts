import type { CellError } from "@/lib/model";
import type { StepOutcome } from "./build-runner";

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
