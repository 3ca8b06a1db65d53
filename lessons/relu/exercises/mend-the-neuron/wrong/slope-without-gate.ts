export function neuron(x: number, w: number, b: number): number {
  return Math.max(0, w * x + b);
}

export function weightSlope(x: number, _w: number, _b: number): number {
  return x;
}
