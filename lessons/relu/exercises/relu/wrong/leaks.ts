export function relu(x: number): number {
  return x > 0 ? x : 0.01 * x;
}
