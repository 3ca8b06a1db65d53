export function step(w: number, b: number, x: number, t: number, rate: number): [w: number, b: number] {
  const a = 1 / (1 + Math.exp(-(w * x + b)));
  const delta = (a - t) * a * (1 - a);
  return [w - rate * delta * x, b - rate * delta];
}
