import { type Check, drawInputs, type Exercise, type Outcome } from "@/lib/model";

/** Whether some of the exercise's calls are drawn, hence not there yet. */
export function hasDrawnCalls({ checks }: Pick<Exercise, "checks">): boolean {
  return checks.some(({ drawn, calls }) => drawn !== undefined && calls.length === 0);
}

/** The exercise with the drawn calls of its checks put in. Until the solution has made them, they expect nothing. */
export function withDrawnCalls<T extends Pick<Exercise, "checks">>(exercise: T): T {
  const checks = exercise.checks.map((check) =>
    check.drawn && check.calls.length === 0 ? { ...check, calls: drawnCalls(check.drawn) } : check,
  );
  return { ...exercise, checks };
}

function drawnCalls(drawn: NonNullable<Check["drawn"]>): Check["calls"] {
  return drawInputs(drawn).map((args) => ({ args, expected: { kind: "undefined" } }));
}

/** The checks with what the solution did on drawn calls as what is expected; null where it gave nothing for one. */
export function expectingOf(checks: readonly Check[], solved: readonly Outcome[][]): Check[] | null {
  const filled: Check[] = [];
  for (const [c, check] of checks.entries()) {
    const expected = check.drawn ? expectedCalls(check.calls, solved[c] ?? []) : check.calls;
    if (!expected) return null;
    filled.push({ ...check, calls: expected });
  }
  return filled;
}

function expectedCalls(calls: Check["calls"], solved: readonly Outcome[]): Check["calls"] | null {
  const expected = calls.flatMap((call, i) => {
    const outcome = solved[i];
    return outcome?.kind === "returned" ? { ...call, expected: outcome.against ?? outcome.value } : [];
  });
  return expected.length === calls.length ? expected : null;
}
