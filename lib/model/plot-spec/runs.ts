import { quantile } from "./quantile";

type Spread = { y: number[]; band: { low: number[]; high: number[] } };

/** Median and quartiles over runs, step by step, of those runs that have a number there. */
export function spreadOfRuns(runs: readonly (readonly number[])[]): Spread {
  const steps = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const spread: Spread = { y: [], band: { low: [], high: [] } };
  for (let step = 0; step < steps; step++) {
    const sorted = runs
      .flatMap((run) => (Number.isFinite(run[step]) ? [run[step]!] : []))
      .sort((a, b) => a - b);
    spread.y.push(quantile(sorted, 0.5));
    spread.band.low.push(quantile(sorted, 0.25));
    spread.band.high.push(quantile(sorted, 0.75));
  }
  return spread;
}
