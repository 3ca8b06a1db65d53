/** Shades on either side of the centre; more cannot be told apart. */
export const levels = 12;

/** The shade of a value, from −12 to 12: its share of the greatest distance from the centre. NaN for no number. */
export function levelOf(value: number, centre: number, reach: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (reach < 1e-300) return 0;
  // Halved, since the difference of two huge numbers overflows.
  const share = Math.min(1, Math.max(-1, (value / 2 - centre / 2) / (reach / 2)));
  return Math.round(share * levels) || 0;
}

/** The greatest distance from the centre. */
export function reachOf(values: readonly (readonly number[])[], centre: number): number {
  const distances = values
    .flat()
    .filter(Number.isFinite)
    .map((value) => Math.abs(value - centre));
  return distances.reduce((a, b) => Math.max(a, b), 0);
}

/** From the ground's colour at the centre to blue above and orange below; `strength` 1 goes all the way. */
export function heatColour(level: number, strength = 1): string {
  const share = Math.round((100 * strength * Math.abs(level)) / levels);
  return `color-mix(in srgb, var(--heat-${level < 0 ? "low" : "high"}) ${share}%, var(--heat-zero))`;
}
