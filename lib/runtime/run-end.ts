import type { RunEnd } from "./protocol";

/** What is told below a cell whose run did not come to its own end. */
export function describeEnd(end: Exclude<RunEnd, { kind: "done" }>): string {
  switch (end.kind) {
    case "stopped":
      return "Stopped.";
    case "timedOut":
      return end.waiting
        ? `Stopped after ${end.afterSeconds} s: it never finished. It still awaits a promise that nothing settles.`
        : `Stopped after ${end.afterSeconds} s: it was still busy. Look for a loop whose condition never turns false.`;
    case "unavailable":
      return end.reason;
  }
}
