import { count } from "./plot-spec/notes";

/** A line of what a program reported: `x` are steps, a `y` that is NaN leaves a gap. */
export type ReportedSeries = { name: string; x: number[]; y: number[] };

/** What a program reported while it ran, thinned to what a drawing shows. */
export type Reported = {
  series: ReportedSeries[];
  /** How many steps are done, as far as the last report tells. */
  step: number;
  /** How many there are to be; null where that was not said. */
  of: number | null;
  /** What a reader must know about the data, a sentence each. */
  notes: string[];
};

/** How long a program has been at work, and about how long it still takes; null where that cannot be known. */
export type Progress = { elapsedMs: number; leftMs: number | null };

/** "step 120 of 300", or "step 120" where nobody knows how many there are to be. */
export function stepText({ step, of }: Pick<Reported, "step" | "of">): string {
  return of === null ? `step ${whole(step)}` : `step ${whole(step)} of ${whole(of)}`;
}

/**
 * The chart of all that was reported, for `normalisePlot` to fill in; null where only steps were. Whoever draws does that, in
 * a script that a page fetches late.
 */
export function chartOfReported({ series, of, notes }: Reported) {
  const first = series[0]?.x[0];
  if (first === undefined) return null;
  return {
    kind: "line",
    title: `${listed(series.map(({ name }) => name))}, step by step`,
    xLabel: "step",
    // The axis is as long from the start as it will be, so that the line grows into its place.
    xDomain: of === null ? null : [Math.min(first, 1), of],
    series,
    notes,
  };
}

function whole(step: number): string {
  return Number.isInteger(step) ? count(step) : String(Number(step.toPrecision(6)));
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.length} lines`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
