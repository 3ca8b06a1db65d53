// Sums of float32 elements, kept in double precision.

/** Σ x. */
export function sum(count: i32, x: usize): f64 {
  const end = x + ((<usize>count) << 2);
  const wholes = x + ((<usize>(count & ~3)) << 2);
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  while (x < wholes) {
    const four = v128.load(x);
    low = f64x2.add(low, f64x2.promote_low_f32x4(four));
    high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3)));
    x += 16;
  }
  let total = addedUp(f64x2.add(low, high));
  while (x < end) {
    total += <f64>load<f32>(x);
    x += 4;
  }
  return total;
}

/** Σ x². */
export function sumOfSquares(count: i32, x: usize): f64 {
  const end = x + ((<usize>count) << 2);
  const wholes = x + ((<usize>(count & ~3)) << 2);
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  while (x < wholes) {
    const four = v128.load(x);
    const p = f64x2.promote_low_f32x4(four);
    const q = f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3));
    low = f64x2.add(low, f64x2.mul(p, p));
    high = f64x2.add(high, f64x2.mul(q, q));
    x += 16;
  }
  let total = addedUp(f64x2.add(low, high));
  while (x < end) {
    const value = <f64>load<f32>(x);
    total += value * value;
    x += 4;
  }
  return total;
}

/** Σ (x − y)². */
export function squaredDistance(count: i32, x: usize, y: usize): f64 {
  const end = x + ((<usize>count) << 2);
  const wholes = x + ((<usize>(count & ~3)) << 2);
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  while (x < wholes) {
    const four = f32x4.sub(v128.load(x), v128.load(y));
    const p = f64x2.promote_low_f32x4(four);
    const q = f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3));
    low = f64x2.add(low, f64x2.mul(p, p));
    high = f64x2.add(high, f64x2.mul(q, q));
    x += 16;
    y += 16;
  }
  let total = addedUp(f64x2.add(low, high));
  while (x < end) {
    const value = <f64>(load<f32>(x) - load<f32>(y));
    total += value * value;
    x += 4;
    y += 4;
  }
  return total;
}

@inline
function addedUp(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
}

/** out[j] = Σᵢ x[i, j] for x: [rows, columns]. */
export function sumOfRows(rows: i32, columns: i32, x: usize, out: usize): void {
  const width = (<usize>columns) << 2;
  let j: i32 = 0;
  for (; j + 4 <= columns; j += 4) {
    let at = x + ((<usize>j) << 2);
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let i: i32 = 0; i < rows; i++) {
      const four = v128.load(at);
      low = f64x2.add(low, f64x2.promote_low_f32x4(four));
      high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3)));
      at += width;
    }
    const halves = v128.shuffle<f32>(
      f32x4.demote_f64x2_zero(low),
      f32x4.demote_f64x2_zero(high),
      0,
      1,
      4,
      5,
    );
    v128.store(out + ((<usize>j) << 2), halves);
  }
  for (; j < columns; j++) {
    let at = x + ((<usize>j) << 2);
    let total: f64 = 0;
    for (let i: i32 = 0; i < rows; i++) {
      total += <f64>load<f32>(at);
      at += width;
    }
    store<f32>(out + ((<usize>j) << 2), <f32>total);
  }
}
