/** A tenth of a drawing's unit is finer than the eye sees, and keeps the page small. */
export function fine(length: number): number {
  return Math.round(length * 10) / 10;
}
