export function collapse(layers: { w: number; b: number }[]): { w: number; b: number } {
  const [first, second] = layers;
  if (!first) return { w: 1, b: 0 };
  if (!second) return first;
  return { w: second.w * first.w, b: second.w * first.b + second.b };
}
