// FILL: a mistake that readers really make. The file’s name is that of its feedback in index.mdx.
export function relu6(x: number): number {
  return Math.max(0, x);
}
