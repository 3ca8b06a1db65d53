export function yes(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function no(x: number): number {
  return 1 - yes(x);
}
