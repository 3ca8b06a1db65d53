export function deadUnits(z: number[][]): number {
  return z[0]!.filter((_, k) => z.some((row) => row[k]! <= 0)).length;
}
