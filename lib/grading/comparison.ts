import type { Check, Comparison, Observed } from "@/lib/model";
import type { Trial } from "./trial";

/**
 * The reader's function beside the expected one, over all calls of the function that `failing` called. Null where
 * `failing` asks for a bound, which expects no one number, and unless every call of that function's failing checks takes one number and gave one where one was expected, at two
 * different finite inputs at least. Increasing x, each x once; an input far beyond the others is left out, so that
 * the rest can be seen.
 */
export function compare(trials: Trial[], failing: Trial): Comparison | null {
  if (!isCurve(failing.check)) return null;
  const ofFunction = trials.filter(({ check }) => isCurve(check) && sameCurve(check, failing.check));
  const failingChecks = new Set(ofFunction.filter(({ passes }) => !passes).map(({ check }) => check));
  const points = new Map<number, Comparison[number]>();
  for (const trial of ofFunction) {
    const point = pointOf(trial);
    if (!point && failingChecks.has(trial.check)) return null;
    if (point && Number.isFinite(point.x)) points.set(point.x, point);
  }
  const near = withoutFar([...points.values()]);
  return near.length < 2 ? null : near.sort((a, b) => a.x - b.x);
}

/** Outputs make a curve, and so do slopes by one argument. */
function isCurve({ bound, trend, measure }: Check): boolean {
  if (bound || trend) return false;
  return measure === undefined || (measure.kind === "gradient" && measure.by.length === 1);
}

function sameCurve(a: Check, b: Check): boolean {
  return a.name === b.name && a.measure?.kind === b.measure?.kind;
}

/** How many times the median size of the inputs an input may be away from zero and still be drawn. */
const REACH = 8;

function withoutFar(points: Comparison): Comparison {
  const sizes = points.map(({ x }) => Math.abs(x)).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return points.filter(({ x }) => Math.abs(x) <= REACH * Math.max(median, Number.MIN_VALUE));
}

function pointOf({ call: { args }, got, expected }: Trial): Comparison[number] | null {
  const [x] = args;
  if (args.length !== 1 || x?.kind !== "number" || got.kind !== "returned") return null;
  const [y, wanted] = [single(got.value), single(expected)];
  return y === null || wanted === null ? null : { x: x.value, got: y, expected: wanted };
}

/** A number, or the slope by the only argument. */
function single(value: Observed): number | null {
  if (value.kind === "number") return value.value;
  const [entry] = value.kind === "object" && value.entries.length === 1 ? value.entries : [];
  return entry?.[1].kind === "number" ? entry[1].value : null;
}
