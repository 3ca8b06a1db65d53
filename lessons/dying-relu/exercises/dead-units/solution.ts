export function deadUnits(z: number[][]): number {
  return z[0]!.filter((_, k) => z.every((row) => row[k]! <= 0)).length;
}
