export function slope(x: number): number {
  return Math.sign(x);
}
