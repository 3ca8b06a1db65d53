function gate(z: number): number {
  return Math.max(0, z);
}

export function neuron(x: number, w: number, b: number): number {
  return gate(w * x + b);
}

export function weightSlope(x: number, w: number, b: number): number {
  return x * gate(w * x + b);
}
