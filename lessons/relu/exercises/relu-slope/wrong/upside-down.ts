export function slope(x: number): number {
  return x < 0 ? 1 : 0;
}
