export function slopes(w1: number, w2: number, _t: number): [byW1: number, byW2: number] {
  return [2 * w1 * w2 * w2, 2 * w1 * w2 * w1];
}
