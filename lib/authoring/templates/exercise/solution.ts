// FILL: an answer that passes. It exports the names of starter.ts, and readers see it as it stands here.
export function relu6(x: number): number {
  return Math.min(6, Math.max(0, x));
}
