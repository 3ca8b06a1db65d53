export function deadUnits(z: number[][]): number {
  return z.filter((row) => row.every((each) => each <= 0)).length;
}
