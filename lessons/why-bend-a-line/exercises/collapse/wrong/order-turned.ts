export function collapse(layers: { w: number; b: number }[]): { w: number; b: number } {
  let whole = { w: 1, b: 0 };
  for (const { w, b } of layers) whole = { w: whole.w * w, b: whole.w * b + whole.b };
  return whole;
}
