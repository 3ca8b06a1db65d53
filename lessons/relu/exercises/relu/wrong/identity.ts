export function relu(x: number): number {
  return x;
}
