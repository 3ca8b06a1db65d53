export function leaky(x: number, rate: number): number {
  return x > 0 ? x : rate * x;
}
