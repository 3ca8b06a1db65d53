export function neuron(xs: number[], ws: number[], _b: number): number {
  let z = 0;
  for (let i = 0; i < xs.length; i++) z += ws[i]! * xs[i]!;
  return 1 / (1 + Math.exp(-z));
}
