export function neuron(xs: number[], ws: number[], b: number): number {
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  return xs.reduce((sum, x, i) => sum + sigmoid(ws[i]! * x), b);
}
