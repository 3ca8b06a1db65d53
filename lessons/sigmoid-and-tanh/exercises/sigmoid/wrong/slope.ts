export function sigmoid(x: number): number {
  const share = 1 / (1 + Math.exp(-x));
  return share * (1 - share);
}
