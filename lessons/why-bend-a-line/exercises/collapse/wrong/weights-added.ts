export function collapse(layers: { w: number; b: number }[]): { w: number; b: number } {
  let whole = { w: 0, b: 0 };
  for (const { w, b } of layers) whole = { w: w + whole.w, b: w * whole.b + b };
  return whole;
}
