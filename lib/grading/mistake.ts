import type { Check, Mistake, Outcome, Tolerance } from "@/lib/model";
import { equal } from "./difference";

/** Id of the first known mistake that does on every call what the answer did, or null. */
export function recognise(outcomes: Outcome[][], checks: Check[], mistakes: Mistake[]): string | null {
  return mistakes.find((mistake) => behavesAlike(outcomes, mistake.outcomes, checks))?.id ?? null;
}

function behavesAlike(outcomes: Outcome[][], known: Outcome[][], checks: Check[]): boolean {
  return checks.every((check, i) =>
    check.calls.every((_, j) => {
      const [got, expected] = [outcomes[i]?.[j], known[i]?.[j]];
      return got !== undefined && expected !== undefined && sameOutcome(got, expected, check.tolerance);
    }),
  );
}

/** Two throws are alike whatever they say: messages differ between browsers and with the names a reader chose. */
function sameOutcome(got: Outcome, known: Outcome, tolerance: Tolerance): boolean {
  if (got.kind === "returned" && known.kind === "returned") return equal(got.value, known.value, tolerance);
  return got.kind === known.kind;
}
