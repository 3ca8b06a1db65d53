export function gradient(
  xs: number[],
  fromAbove: number[],
  w: number,
  b: number,
): [byW: number, byB: number] {
  let byW = 0;
  let byB = 0;
  xs.forEach((x, i) => {
    if (w * x + b <= 0) return;
    byW += fromAbove[i]! * x;
    byB += fromAbove[i]! * x;
  });
  return [byW, byB];
}
