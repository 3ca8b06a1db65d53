export function slopes(w1: number, w2: number, t: number): [byW1: number, byW2: number] {
  const miss = w1 * w2 - t;
  return [2 * miss * w1, 2 * miss * w2];
}
