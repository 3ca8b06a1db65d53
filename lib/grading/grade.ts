import type { CellError, Check, Mistake, Outcome, Verdict } from "@/lib/model";
import { compare } from "./comparison";
import { likeness } from "./likeness";
import { recognise } from "./mistake";
import { patternOf } from "./pattern";
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
  const error = missingExports(outcomes, checks) ?? incomplete(trials, checks);
  if (error) return { kind: "broken", error };
  const failing = simplestFirst(trials.filter(({ passes }) => !passes));
  const [simplest] = failing;
  if (!simplest) return { kind: "correct", calls: trials.filter(isCall).length };
  const told = [
    ...failing.slice(0, MOST_TOLD),
    ...failing.slice(MOST_TOLD).filter((trial) => !isCall(trial)),
  ];
  const more = failing.length - told.length;
  return {
    kind: "incorrect",
    misses: told.map(missOf),
    ...(more > 0 && { moreMisses: more }),
    passed: checks
      .filter((check) => !failing.some((trial) => trial.check === check))
      .map(({ title }) => title),
    ...recognised(outcomes, trials, checks, mistakes, simplest),
    comparison: compare(trials, simplest),
  };
}

/** A verdict is kept in the reader's log: hundreds of failing calls say no more than some. */
const MOST_TOLD = 20;

/** What is known of the answer's failing calls: a mistake, one that it comes close to, or what they have in common. */
function recognised(
  outcomes: Outcome[][],
  trials: Trial[],
  checks: Check[],
  mistakes: Mistake[],
  leading: Trial,
): Pick<Extract<Verdict, { kind: "incorrect" }>, "mistake" | "like" | "pattern"> {
  const mistake = recognise(outcomes, checks, mistakes);
  if (mistake !== null) return { mistake };
  const like = likeness(trials, checks, mistakes);
  if (like) return { mistake, like };
  const pattern = patternOf(trials, leading);
  return pattern ? { mistake, pattern } : { mistake };
}

/**
 * What is not there at all comes first and how the answer is written last. Between them the very simplest failing call
 * leads, one whose output is wrong before one whose gradient is; the others stay in the order of the checks.
 */
function simplestFirst(failing: Trial[]): Trial[] {
  const of = (kind: NonNullable<Check["measure"]>["kind"]) =>
    failing.filter(({ check }) => check.measure?.kind === kind);
  const outputs = failing.filter((trial) => isCall(trial) && trial.check.measure?.kind !== "gradient");
  return [...of("export"), ...led(outputs), ...led(of("gradient")), ...of("source")];
}

function led(failing: Trial[]): Trial[] {
  const [simplest] = [...failing].sort((a, b) => bySimplicity(a.call.args, b.call.args));
  return simplest ? [simplest, ...failing.filter((trial) => trial !== simplest)] : [];
}

function isCall({ check: { measure } }: Trial): boolean {
  return measure?.kind !== "export" && measure?.kind !== "source";
}

function missingExports(outcomes: Outcome[][], checks: Check[]): CellError | null {
  const called = outcomes.filter((_, i) => checks[i]?.measure?.kind !== "export");
  const names = called.flat().flatMap((outcome) => (outcome.kind === "missing" ? [outcome.name] : []));
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
