export function leaky(x: number, rate: number): number {
  return Math.max(x, 0) - rate * Math.max(-x, 0);
}
