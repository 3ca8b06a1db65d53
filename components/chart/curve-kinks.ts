import { jumpsOf } from "./curve-breaks";
import { median } from "./median";
import type { Point } from "./point";

const reach = 4;
/** More corners than this are noise, not something to point out. */
const mostKinks = 6;

/**
 * Where the sampled function has a corner: its secants' slope changes at once, while it changes little on either side.
 * A corner on a sample is found there; one between two samples where the straight lines from both sides meet.
 */
export function kinksOf(x: readonly number[], y: readonly number[]): Point[] {
  const secants = x.slice(1).map((right, index) => (y[index + 1]! - y[index]!) / (right - x[index]!));
  const bends = secants.map((secant, index) => (index === 0 ? 0 : secant - secants[index - 1]!));
  const steepest = secants
    .filter(Number.isFinite)
    .reduce((most, secant) => Math.max(most, Math.abs(secant)), 0);
  const jumps = jumpsOf(y);
  const kinks: Point[] = [];
  for (let i = 2; i < bends.length - 2; i++) {
    if (jumps.slice(i - 2, i + 3).some(Boolean)) continue;
    if (isKinkAt(bends, i, steepest)) kinks.push([x[i]!, y[i]!]);
    else if (isKinkAfter(bends, i, steepest)) kinks.push(meeting(x, y, secants, i));
  }
  return kinks.length > mostKinks ? [] : kinks;
}

function isKinkAt(bends: readonly number[], i: number, steepest: number): boolean {
  const bend = Math.abs(bends[i]!);
  const beside = Math.max(Math.abs(bends[i - 1]!), Math.abs(bends[i + 1]!));
  return bend > 0.01 * steepest && bend > 3 * beside && bend > 4 * usualBend(bends, i, i);
}

function isKinkAfter(bends: readonly number[], i: number, steepest: number): boolean {
  const first = bends[i]!;
  const second = bends[i + 1]!;
  const bend = Math.abs(first + second);
  const beside = Math.max(Math.abs(bends[i - 1]!), Math.abs(bends[i + 2]!));
  return (
    first * second > 0 &&
    bend > 0.01 * steepest &&
    bend > 3 * beside &&
    bend > 12 * usualBend(bends, i, i + 1)
  );
}

function usualBend(bends: readonly number[], from: number, to: number): number {
  const around = bends.slice(Math.max(1, from - reach), from).concat(bends.slice(to + 1, to + 1 + reach));
  return median(around.filter(Number.isFinite).map(Math.abs));
}

function meeting(x: readonly number[], y: readonly number[], secants: readonly number[], i: number): Point {
  const left = secants[i - 1]!;
  const right = secants[i + 1]!;
  const at = (y[i + 1]! - y[i]! + left * x[i]! - right * x[i + 1]!) / (left - right);
  return [at, y[i]! + left * (at - x[i]!)];
}
