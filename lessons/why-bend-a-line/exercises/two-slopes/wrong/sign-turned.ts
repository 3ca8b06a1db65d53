export function slopes(w1: number, w2: number, t: number): [byW1: number, byW2: number] {
  const miss = t - w1 * w2;
  return [2 * miss * w2, 2 * miss * w1];
}
