// What changes elements in place: gradients that add up, and the steps of optimisers.

/** x += y. */
export function accumulate(count: i32, x: usize, y: usize): void {
  const end = x + ((<usize>count) << 2);
  while (x < end) {
    v128.store(x, f32x4.add(v128.load(x), v128.load(y)));
    x += 16;
    y += 16;
  }
}

/** x −= rate · g. */
export function descend(count: i32, x: usize, g: usize, rate: f32): void {
  const end = x + ((<usize>count) << 2);
  const rates = f32x4.splat(rate);
  while (x < end) {
    v128.store(x, f32x4.sub(v128.load(x), f32x4.mul(rates, v128.load(g))));
    x += 16;
    g += 16;
  }
}

/** mean ← β₁·mean + (1 − β₁)·g, square ← β₂·square + (1 − β₂)·g², x −= rate · mean / (√square / root + eps). */
export function adam(
  count: i32,
  x: usize,
  g: usize,
  mean: usize,
  square: usize,
  beta1: f32,
  rest1: f32,
  beta2: f32,
  rest2: f32,
  rate: f32,
  root: f32,
  eps: f32,
): void {
  const end = x + ((<usize>count) << 2);
  const b1 = f32x4.splat(beta1);
  const r1 = f32x4.splat(rest1);
  const b2 = f32x4.splat(beta2);
  const r2 = f32x4.splat(rest2);
  while (x < end) {
    const gradient = v128.load(g);
    const m = f32x4.add(f32x4.mul(v128.load(mean), b1), f32x4.mul(r1, gradient));
    const v = f32x4.add(f32x4.mul(v128.load(square), b2), f32x4.mul(f32x4.mul(r2, gradient), gradient));
    v128.store(mean, m);
    v128.store(square, v);
    const length = f32x4.add(f32x4.div(f32x4.sqrt(v), f32x4.splat(root)), f32x4.splat(eps));
    v128.store(x, f32x4.sub(v128.load(x), f32x4.div(f32x4.mul(f32x4.splat(rate), m), length)));
    x += 16;
    g += 16;
    mean += 16;
    square += 16;
  }
}
