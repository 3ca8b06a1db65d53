/** How likely the answer is yes: σ(x). */
export function yes(x: number): number {
  const e = Math.exp(x);
  return e / (1 + e);
}

/** How likely the answer is no: 1 − σ(x). */
export function no(x: number): number {
  return 1 - yes(x);
}
