import type { Comparison } from "@/lib/model";
import type { Trial } from "./trial";

/**
 * The reader's function beside the expected one, over all calls of the function that `failing` called. Null unless
 * every call of that function's failing checks takes one number and gave one where one was expected, at two
 * different finite inputs at least. Increasing x, each x once.
 */
export function compare(trials: Trial[], failing: Trial): Comparison | null {
  const ofFunction = trials.filter(({ check }) => check.name === failing.check.name);
  const failingChecks = new Set(ofFunction.filter(({ passes }) => !passes).map(({ check }) => check));
  const points = new Map<number, Comparison[number]>();
  for (const trial of ofFunction) {
    const point = pointOf(trial);
    if (!point && failingChecks.has(trial.check)) return null;
    if (point && Number.isFinite(point.x)) points.set(point.x, point);
  }
  return points.size < 2 ? null : [...points.values()].sort((a, b) => a.x - b.x);
}

function pointOf({ call: { args, expected }, got }: Trial): Comparison[number] | null {
  const [x] = args;
  if (args.length !== 1 || x?.kind !== "number" || expected.kind !== "number") return null;
  if (got.kind !== "returned" || got.value.kind !== "number") return null;
  return { x: x.value, got: got.value.value, expected: expected.value };
}
