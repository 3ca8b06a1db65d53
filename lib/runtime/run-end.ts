import { type Reported, stepText } from "@/lib/model";
import type { RunEnd } from "./protocol";

/** What is told below a cell whose run did not come to its own end. `reached`: what it had reported, or null. */
export function describeEnd(end: Exclude<RunEnd, { kind: "done" }>, reached: Reported | null): string {
  switch (end.kind) {
    case "stopped":
      return reached ? `Stopped at ${stepText(reached)}.` : "Stopped.";
    case "timedOut":
      if (reached)
        return `Stopped after ${end.afterSeconds} s, at ${stepText(reached)}. Take fewer steps, or smaller ones.`;
      return end.waiting
        ? `Stopped after ${end.afterSeconds} s: it never finished. It still awaits a promise that nothing settles.`
        : `Stopped after ${end.afterSeconds} s: it was still busy. Look for a loop whose condition never turns false.`;
    case "died":
      return "Stopped: the browser ended it, most likely because it used up the memory. Look for a list that grows without end.";
    case "unavailable":
      return end.reason;
  }
}
