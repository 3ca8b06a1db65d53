export function deadUnits(z: number[][]): number {
  return z.flat().filter((each) => each <= 0).length;
}
