export function relu(x: number): number {
  return Math.max(0, x);
}
