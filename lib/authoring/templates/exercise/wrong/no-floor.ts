// FILL: another mistake; each must fail a check on which the others do something else.
export function relu6(x: number): number {
  return Math.min(6, x);
}
