export function relu(x: number): number {
  return Math.min(0, x);
}
