import type { Curve, Mark } from "@/lib/model";
import type { Span } from "./axes";
import { keySteps, movedByKey } from "./reading";

/** The mark as a control: where it is, where it may go, and whom to tell. `step` null: it moves freely. */
export type MarkControl = {
  x: () => number;
  /** Where it stood when the server drew the page. */
  servedX: () => number;
  subscribe: (listener: () => void) => () => void;
  range: Span;
  step: number | null;
  move: (x: number) => void;
};

type Track = Pick<MarkControl, "range" | "step">;

/** The nearest place on the track, counted in steps from its beginning, as a slider's values are. */
export function snapped(x: number, { range: [min, max], step }: Track): number {
  const inside = Math.min(max, Math.max(min, x));
  if (step === null) return inside;
  const steps = Math.min(Math.round((inside - min) / step), Math.floor((max - min) / step + 1e-9));
  return Number((min + steps * step).toPrecision(12));
}

/** Where a key takes the mark; null for keys that do not move it. */
export function markMovedByKey(key: string, x: number, track: Track): number | null {
  if (track.step === null) return movedByKey(key, x, track.range);
  if (key === "Home") return track.range[0];
  if (key === "End") return snapped(track.range[1], track);
  const steps = keySteps[key];
  if (steps === undefined) return null;
  return snapped(x + (Math.abs(steps) > 1 ? 2 * steps : steps) * track.step, track);
}

/** The mark at x as the samples have it, in a straight line between neighbours. */
export function markFromSamples(curves: readonly Curve[], x: number): Mark {
  return {
    x,
    points: curves.map((curve) => ({ y: between(curve, curve.y, x), slope: between(curve, curve.slope, x) })),
  };
}

function between({ x: xs }: Curve, values: readonly number[] | null, x: number): number {
  const right = xs.findIndex((each) => each >= x);
  if (!values || right === -1) return Number.NaN;
  if (right === 0) return x === xs[0] ? values[0]! : Number.NaN;
  const share = (x - xs[right - 1]!) / (xs[right]! - xs[right - 1]!);
  if (share === 1) return values[right]!;
  return values[right - 1]! + share * (values[right]! - values[right - 1]!);
}
