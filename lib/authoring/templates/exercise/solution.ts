// FILL: an answer that passes, under the names of starter.ts.
export function relu6(x: number): number {
  return Math.min(6, Math.max(0, x));
}
