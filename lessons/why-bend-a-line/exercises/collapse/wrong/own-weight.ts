export function collapse(layers: { w: number; b: number }[]): { w: number; b: number } {
  let whole = { w: 1, b: 0 };
  for (const { w, b } of layers) whole = { w: w * whole.w, b: whole.b + w * b };
  return whole;
}
