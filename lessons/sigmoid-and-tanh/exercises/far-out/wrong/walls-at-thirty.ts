export function yes(x: number): number {
  if (x > 30) return 1;
  if (x < -30) return 0;
  return 1 / (1 + Math.exp(-x));
}

export function no(x: number): number {
  return yes(-x);
}
