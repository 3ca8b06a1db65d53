import type { Check, Outcome, Problem } from "@/lib/model";
import type { ObservedCheck } from "@/lib/runtime";
import { fileProblem } from "./file-problem";

/** Checks before the solution has run: nothing is expected yet. */
export function blankChecks(written: readonly ObservedCheck[]): Check[] {
  return written.map(({ title, call, inputs, tolerance, bound }) => ({
    title,
    name: call,
    calls: inputs.map((args) => ({ args, expected: { kind: "undefined" } })),
    tolerance,
    bound,
  }));
}

/** The expected outputs: the author's where written, else the solution's own. */
export function expectedChecks(
  folder: string,
  written: readonly ObservedCheck[],
  solved: readonly Outcome[][],
): { checks: Check[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const checks = blankChecks(written).map((check, c) => ({
    ...check,
    calls: check.calls.map((call, i) => {
      const literal = written[c]?.expect?.[i];
      const outcome = solved[c]?.[i];
      if (literal) return { ...call, expected: literal };
      if (outcome?.kind === "returned") return { ...call, expected: outcome.value };
      problems.push(nothingExpected(folder, check.title, outcome));
      return call;
    }),
  }));
  return { checks, problems };
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
