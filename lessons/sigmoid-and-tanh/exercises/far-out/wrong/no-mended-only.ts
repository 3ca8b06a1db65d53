export function yes(x: number): number {
  const e = Math.exp(x);
  return e / (1 + e);
}

export function no(x: number): number {
  return yes(-x);
}
