export function relu(x: number): number {
  return x > 0 ? 1 : 0;
}
