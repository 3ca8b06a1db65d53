export function step(w: number, b: number, x: number, t: number, rate: number): [w: number, b: number] {
  const delta = (weight: number) => {
    const a = 1 / (1 + Math.exp(-(weight * x + b)));
    return 2 * (a - t) * a * (1 - a);
  };
  const moved = w - rate * delta(w) * x;
  return [moved, b - rate * delta(moved)];
}
