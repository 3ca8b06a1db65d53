export function gradient(
  xs: number[],
  fromAbove: number[],
  _w: number,
  _b: number,
): [byW: number, byB: number] {
  let byW = 0;
  let byB = 0;
  xs.forEach((x, i) => {
    if (x <= 0) return;
    byW += fromAbove[i]! * x;
    byB += fromAbove[i]!;
  });
  return [byW, byB];
}
