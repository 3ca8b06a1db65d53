export function relu(x: number): number {
  return x > 1 ? x : 0;
}
