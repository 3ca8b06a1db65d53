import type { Call, Check, Miss, Observed, Outcome } from "@/lib/model";
import { liesWithin } from "./bound";
import { equal } from "./difference";
import { isLike } from "./portrait";
import { keeps } from "./source-rule";
import { goesOn, numbersOf } from "./trend";

/** One call of a check beside what the answer did on it. `expected`: what it is held against. */
export type Trial = {
  check: Check;
  call: Call;
  got: Outcome;
  expected: Observed;
  passes: boolean;
  /** The number of the call before, where numbers have to go on. */
  before: { args: Observed[]; value: number } | null;
};

/** Every call of every check, in order. `outcomes[i][j]` belongs to `checks[i].calls[j]`. */
export function trialsOf(outcomes: Outcome[][], checks: Check[]): Trial[] {
  return checks.flatMap((check, i) =>
    check.calls.flatMap((call, j) => {
      const got = outcomes[i]?.[j];
      return got ? [trialOf(check, call, got, before(check, outcomes[i] ?? [], j))] : [];
    }),
  );
}

function trialOf(check: Check, call: Call, got: Outcome, before: Trial["before"]): Trial {
  // Only where it was asked for: an answer brings nothing of its own to be held against.
  const measured = check.measure?.kind === "gradient" && check.measure.against === "differences";
  const expected = (measured && got.kind === "returned" && got.against) || call.expected;
  const trial = { check, call, got, expected, before };
  return { ...trial, passes: isExpected(trial) };
}

function isExpected({ check, got, expected, before }: Omit<Trial, "passes">): boolean {
  const { measure, bound, trend, tolerance } = check;
  if (got.kind === "read") return measure?.kind === "source" && keeps(got, measure.rule);
  if (got.kind !== "returned") return false;
  if (bound) return liesWithin(got.value, bound);
  if (trend) {
    const numbers = got.value.kind === "number" ? [got.value.value] : numbersOf(got.value);
    return numbers !== null && goesOn([...(before ? [before.value] : []), ...numbers], trend);
  }
  if (measure?.kind === "form" || measure?.kind === "export") return isLike(got.value, expected);
  return equal(got.value, expected, tolerance);
}

/** What a number has to go on from: that of the nearest call before that gave one. */
function before({ trend, calls }: Check, outcomes: Outcome[], j: number): Trial["before"] {
  const here = outcomes[j];
  if (!trend || here?.kind !== "returned" || here.value.kind !== "number") return null;
  for (let i = j - 1; i >= 0; i--) {
    const outcome = outcomes[i];
    const call = calls[i];
    if (call && outcome?.kind === "returned" && outcome.value.kind === "number")
      return { args: call.args, value: outcome.value.value };
  }
  return null;
}

export function missOf({ check, call, got, expected, before }: Trial): Miss {
  const { title, name, tolerance, bound, trend, measure } = check;
  return {
    check: title,
    name,
    args: call.args,
    got,
    expected,
    tolerance,
    bound,
    ...(trend && { trend: { goes: trend, before } }),
    ...(measure && { measure }),
  };
}
