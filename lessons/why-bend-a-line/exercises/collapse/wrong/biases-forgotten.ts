export function collapse(layers: { w: number; b: number }[]): { w: number; b: number } {
  return { w: layers.reduce((product, { w }) => product * w, 1), b: 0 };
}
