export function leaky(x: number, _rate: number): number {
  if (x > 0) return x;
  return 0;
}
