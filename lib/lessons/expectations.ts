import type { Check, Measure, Observed, Outcome, Problem } from "@/lib/model";
import { type ObservedCheck, withDrawnCalls } from "@/lib/runtime";
import { fileProblem } from "./file-problem";

/** Checks before the solution has run: nothing is expected yet. Drawn calls are put in. */
export function blankChecks(written: readonly ObservedCheck[]): Check[] {
  const checks = written.map(({ call, inputs, expect: _, ...check }) => ({
    ...check,
    name: call,
    calls: inputs.map((args) => ({ args, expected: { kind: "undefined" } as const })),
  }));
  return withDrawnCalls({ checks }).checks;
}

/** The expected outputs: the author's where written, else the solution's own. */
export function expectedChecks(
  folder: string,
  written: readonly ObservedCheck[],
  blank: readonly Check[],
  solved: readonly Outcome[][],
): { checks: Check[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const checks = blank.map((check, c) => ({
    ...check,
    calls: check.calls.map((call, i) => {
      const literal = written[c]?.expect?.[i];
      const outcome = solved[c]?.[i];
      if (literal) return { ...call, expected: asMeasured(literal, check.measure) };
      if (check.measure?.kind === "source") return call;
      if (outcome?.kind === "returned") return { ...call, expected: outcome.against ?? outcome.value };
      problems.push(nothingExpected(folder, check.title, outcome));
      return call;
    }),
  }));
  return { checks, problems };
}

/** The gradient by one argument alone is written bare. */
function asMeasured(literal: Observed, measure: Measure | undefined): Observed {
  const [only, ...others] = measure?.kind === "gradient" ? measure.by : [];
  if (!only || others.length > 0) return literal;
  return { kind: "object", className: "Object", entries: [[only.name, literal]], more: 0 };
}

function nothingExpected(folder: string, title: string, outcome: Outcome | undefined): Problem {
  const did =
    outcome?.kind === "threw"
      ? `it threw ${outcome.error.name}: ${outcome.error.message}`
      : WHY[outcome?.kind ?? ""];
  const seen = `The check “${title}” has no expected output: the solution did not return one (${did ?? "it was not called"}).`;
  return fileProblem(
    `${folder}/solution.ts`,
    "solution-fails",
    seen,
    "Mend the solution, so that it returns one on every call.",
  );
}

const WHY: Record<string, string> = {
  todo: "it reaches todo()",
  missing: "it exports no such function",
};
