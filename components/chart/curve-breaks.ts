import { median } from "./median";

/** Fewer samples than this cannot tell a jump from a steep slope. */
const fewestSamples = 8;
const reach = 3;

/**
 * Where the sampled function jumps: `true` at i when nothing should be drawn between samples i and i + 1. A jump is a
 * step far larger (20 times) than the steps around it; a single spike goes there and back and is not one.
 */
export function jumpsOf(y: readonly number[]): boolean[] {
  const steps = y.slice(1).map((value, index) => value - y[index]!);
  const finite = y.filter(Number.isFinite);
  if (finite.length < fewestSamples) return steps.map(() => false);
  const range = finite.reduce((a, b) => Math.max(a, b)) - finite.reduce((a, b) => Math.min(a, b));
  return steps.map(
    (step, index) => Number.isFinite(step) && Math.abs(step) > 0.01 * range && isJump(steps, index),
  );
}

/** The x of every jump; neighbouring steps, as of sign at 0, are one jump. To about one sample. */
export function jumpPlaces(x: readonly number[], y: readonly number[]): number[] {
  const jumps = jumpsOf(y);
  return jumps.flatMap((jump, from) => {
    if (!jump || jumps[from - 1]) return [];
    const end = jumps.indexOf(false, from);
    const to = end === -1 ? x.length - 1 : end;
    const grain = 2 * (x[from + 1]! - x[from]!);
    return [Math.round((x[from]! + x[to]!) / 2 / grain) * grain];
  });
}

function isJump(steps: readonly number[], index: number): boolean {
  const step = steps[index]!;
  const around = steps
    .slice(Math.max(0, index - reach), index)
    .concat(steps.slice(index + 1, index + 1 + reach));
  const usual = median(around.filter(Number.isFinite).map(Math.abs));
  return Math.abs(step) > 20 * usual && !isSpike(steps, index);
}

function isSpike(steps: readonly number[], index: number): boolean {
  const step = steps[index]!;
  const returns = (other: number | undefined) =>
    other !== undefined && other * step < 0 && Math.abs(other) > Math.abs(step) / 2;
  return returns(steps[index - 1]) || returns(steps[index + 1]);
}
