export function sigmoid(x: number): number {
  return Math.tanh(x);
}
