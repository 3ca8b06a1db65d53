import type { CellError, Check, Mistake, Outcome, Verdict } from "@/lib/model";
import { compare } from "./comparison";
import { recognise } from "./mistake";
import { bySimplicity } from "./simplicity";
import { missOf, type Trial, trialsOf } from "./trial";
import { whyUnanswered } from "./unanswered";

/** An answer that ran: `outcomes[i][j]` is what it did on `checks[i].calls[j]`. */
export type GradedAnswer = {
  source: string;
  starter: string;
  outcomes: Outcome[][];
  checks: Check[];
  mistakes: Mistake[];
};

/**
 * What is said of an answer: unanswered before broken before correct or incorrect. Broken where an export is missing,
 * or where not every call came back: an answer is correct only on evidence.
 */
export function grade({ source, starter, outcomes, checks, mistakes }: GradedAnswer): Verdict {
  const because = whyUnanswered(source, starter, outcomes);
  if (because) return { kind: "unanswered", because };
  const trials = trialsOf(outcomes, checks);
  const error = missingExports(outcomes) ?? incomplete(trials, checks);
  if (error) return { kind: "broken", error };
  const failing = simplestFirst(trials.filter(({ passes }) => !passes));
  const [simplest] = failing;
  if (!simplest) return { kind: "correct", calls: trials.length };
  return {
    kind: "incorrect",
    misses: failing.map(missOf),
    passed: checks
      .filter((check) => !failing.some((trial) => trial.check === check))
      .map(({ title }) => title),
    mistake: recognise(outcomes, checks, mistakes),
    comparison: compare(trials, simplest),
  };
}

/** The very simplest failing call leads; the others stay in the order of the checks. */
function simplestFirst(failing: Trial[]): Trial[] {
  const [simplest] = [...failing].sort((a, b) => bySimplicity(a.call.args, b.call.args));
  return simplest ? [simplest, ...failing.filter((trial) => trial !== simplest)] : [];
}

function missingExports(outcomes: Outcome[][]): CellError | null {
  const names = outcomes.flat().flatMap((outcome) => (outcome.kind === "missing" ? [outcome.name] : []));
  const [first] = names;
  if (first === undefined) return null;
  const list = [...new Set(names)].map((name) => `"${name}"`).join(" and ");
  const message = `The answer exports no function ${list}. Write "export function ${first}(…) { … }", with the word "export" in front.`;
  return { name: "MissingExport", message, line: null };
}

function incomplete(trials: Trial[], checks: Check[]): CellError | null {
  const calls = checks.reduce((sum, check) => sum + check.calls.length, 0);
  if (calls === 0)
    return checkError("This exercise calls nothing. Its author has to add a call to checks.ts.");
  if (trials.length < calls)
    return checkError(`${trials.length} of ${calls} calls came back. Press Check again.`);
  return null;
}

function checkError(message: string): CellError {
  return { name: "IncompleteCheck", message, line: null };
}
