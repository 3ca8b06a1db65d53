export function slope(x: number): number {
  return Math.max(0, x);
}
