/** 1 above zero, 0 below. */
function gate(z: number): number {
  return z > 0 ? 1 : 0;
}

export function neuron(x: number, w: number, b: number): number {
  return x * gate(w * x + b);
}

export function weightSlope(x: number, w: number, b: number): number {
  return x * gate(w * x + b);
}
