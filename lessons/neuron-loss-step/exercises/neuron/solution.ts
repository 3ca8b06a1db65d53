export function neuron(xs: number[], ws: number[], b: number): number {
  let z = b;
  for (let i = 0; i < xs.length; i++) z += ws[i]! * xs[i]!;
  return 1 / (1 + Math.exp(-z));
}
