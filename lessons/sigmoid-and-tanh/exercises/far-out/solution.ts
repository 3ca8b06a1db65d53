/** How likely the answer is yes: σ(x). */
export function yes(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** How likely the answer is no: 1 − σ(x). */
export function no(x: number): number {
  return yes(-x);
}
