import type { Call, Check, Miss, Outcome } from "@/lib/model";
import { liesWithin } from "./bound";
import { equal } from "./difference";

/** One call of a check beside what the answer did on it. */
export type Trial = { check: Check; call: Call; got: Outcome; passes: boolean };

/** Every call of every check, in order. `outcomes[i][j]` belongs to `checks[i].calls[j]`. */
export function trialsOf(outcomes: Outcome[][], checks: Check[]): Trial[] {
  return checks.flatMap((check, i) =>
    check.calls.flatMap((call, j) => {
      const got = outcomes[i]?.[j];
      return got ? [{ check, call, got, passes: isExpected(got, check, call) }] : [];
    }),
  );
}

function isExpected(got: Outcome, check: Check, call: Call): boolean {
  if (got.kind !== "returned") return false;
  return check.bound ? liesWithin(got.value, check.bound) : equal(got.value, call.expected, check.tolerance);
}

export function missOf({ check, call, got }: Trial): Miss {
  const { title, name, tolerance, bound } = check;
  return { check: title, name, args: call.args, got, expected: call.expected, tolerance, bound };
}
