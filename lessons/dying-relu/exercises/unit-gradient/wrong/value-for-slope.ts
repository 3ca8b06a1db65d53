export function gradient(
  xs: number[],
  fromAbove: number[],
  w: number,
  b: number,
): [byW: number, byB: number] {
  let byW = 0;
  let byB = 0;
  xs.forEach((x, i) => {
    const a = Math.max(0, w * x + b);
    byW += fromAbove[i]! * a * x;
    byB += fromAbove[i]! * a;
  });
  return [byW, byB];
}
