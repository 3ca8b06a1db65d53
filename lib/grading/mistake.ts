import type { Check, Mistake, Outcome } from "@/lib/model";
import { equal } from "./difference";
import { keeps } from "./source-rule";

/** Id of the first known mistake that does on every call what the answer did, or null. */
export function recognise(outcomes: Outcome[][], checks: Check[], mistakes: Mistake[]): string | null {
  return mistakes.find((mistake) => behavesAlike(outcomes, mistake.outcomes, checks))?.id ?? null;
}

/** Of drawn calls only the first are known of a mistake. */
function behavesAlike(outcomes: Outcome[][], known: Outcome[][], checks: Check[]): boolean {
  return checks.every((check, i) =>
    check.calls.every((_, j) => {
      const [got, expected] = [outcomes[i]?.[j], known[i]?.[j]];
      if (check.drawn && expected === undefined && j > 0) return true;
      return got !== undefined && expected !== undefined && sameOutcome(got, expected, check);
    }),
  );
}

/**
 * Two throws are alike whatever they say: messages differ between browsers and with the names a reader chose. A text
 * is alike where it fails a rule that the mistake's fails; how else it is written is the reader's affair.
 */
export function sameOutcome(got: Outcome, known: Outcome, { tolerance, measure }: Check): boolean {
  if (got.kind === "returned" && known.kind === "returned") return equal(got.value, known.value, tolerance);
  if (got.kind === "read" && known.kind === "read" && measure?.kind === "source")
    return keeps(known, measure.rule) || !keeps(got, measure.rule);
  return got.kind === known.kind;
}
