// Kernels over float32 elements that lie without gaps, four at a time. Every block of memory is a multiple of 16 bytes
// long, so a loop may run over the end of its elements, but not over the end of its block.

@inline
function ends(address: usize, count: i32): usize {
  return address + ((<usize>count) << 2);
}

const ADD = 0;
const SUB = 1;
const MUL = 2;
const DIV = 3;

@inline
function apply(op: i32, p: v128, q: v128): v128 {
  if (op == ADD) return f32x4.add(p, q);
  if (op == SUB) return f32x4.sub(p, q);
  if (op == MUL) return f32x4.mul(p, q);
  return f32x4.div(p, q);
}

@inline
function pairs(op: i32, count: i32, a: usize, b: usize, out: usize): void {
  const end = ends(a, count);
  while (a < end) {
    v128.store(out, apply(op, v128.load(a), v128.load(b)));
    a += 16;
    b += 16;
    out += 16;
  }
}

@inline
function withNumber(op: i32, count: i32, a: usize, number: f32, out: usize): void {
  const end = ends(a, count);
  const q = f32x4.splat(number);
  while (a < end) {
    v128.store(out, apply(op, v128.load(a), q));
    a += 16;
    out += 16;
  }
}

/** out = a + b. */
export function add(count: i32, a: usize, b: usize, out: usize): void {
  pairs(ADD, count, a, b, out);
}
/** out = a − b. */
export function sub(count: i32, a: usize, b: usize, out: usize): void {
  pairs(SUB, count, a, b, out);
}
/** out = a · b. */
export function mul(count: i32, a: usize, b: usize, out: usize): void {
  pairs(MUL, count, a, b, out);
}
/** out = a / b. */
export function div(count: i32, a: usize, b: usize, out: usize): void {
  pairs(DIV, count, a, b, out);
}
/** out = a + number. */
export function addNumber(count: i32, a: usize, number: f32, out: usize): void {
  withNumber(ADD, count, a, number, out);
}
/** out = a − number. */
export function subNumber(count: i32, a: usize, number: f32, out: usize): void {
  withNumber(SUB, count, a, number, out);
}
/** out = a · number. */
export function mulNumber(count: i32, a: usize, number: f32, out: usize): void {
  withNumber(MUL, count, a, number, out);
}
/** out = a / number. */
export function divNumber(count: i32, a: usize, number: f32, out: usize): void {
  withNumber(DIV, count, a, number, out);
}
/** out = max(x, 0); NaN stays NaN, −0 becomes 0. */
export function relu(count: i32, x: usize, out: usize): void {
  const end = ends(x, count);
  const zero = f32x4.splat(0);
  while (x < end) {
    // pmax keeps NaN, and −0 + 0 is 0.
    v128.store(out, f32x4.add(f32x4.pmax(v128.load(x), zero), zero));
    x += 16;
    out += 16;
  }
}

/** out = g where y > 0 or y is NaN, else 0. */
export function reluBack(count: i32, g: usize, y: usize, out: usize): void {
  const end = ends(g, count);
  const zero = f32x4.splat(0);
  while (g < end) {
    v128.store(out, v128.andnot(v128.load(g), f32x4.le(v128.load(y), zero)));
    g += 16;
    y += 16;
    out += 16;
  }
}

/** eʳ − 1 of four numbers, |r| ≤ 0.35, by the polynomial of Moshier's Cephes library (expf). */
@inline
function expLessOneOf(r: v128): v128 {
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  return f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r);
}

/** eˣ of four numbers: x = k·ln 2 + r, relative error 2·10⁻⁷. */
@inline
function expOf(x: v128): v128 {
  x = f32x4.pmax(f32x4.pmin(x, f32x4.splat(89)), f32x4.splat(-104));
  // Adding 1.5·2²³ rounds to a whole number, which then stands in the last bits.
  const magic = f32x4.splat(12582912);
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.4426950408889634)), magic);
  const k = f32x4.sub(shifted, magic);
  let r = f32x4.sub(x, f32x4.mul(k, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(k, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.add(expLessOneOf(r), f32x4.splat(1));
  // 2ᵏ in two factors, so that the smallest results, below 2⁻¹²⁶, and infinity come out right.
  const whole = i32x4.sub(shifted, magic);
  const half = i32x4.shr_s(whole, 1);
  const rest = i32x4.sub(whole, half);
  const bias = i32x4.splat(127);
  p = f32x4.mul(p, i32x4.shl(i32x4.add(half, bias), 23));
  return f32x4.mul(p, i32x4.shl(i32x4.add(rest, bias), 23));
}

/** out = eˣ. */
export function exp(count: i32, x: usize, out: usize): void {
  const end = ends(x, count);
  while (x < end) {
    v128.store(out, expOf(v128.load(x)));
    x += 16;
    out += 16;
  }
}

/** out = 1 / (1 + e⁻ˣ). */
export function sigmoid(count: i32, x: usize, out: usize): void {
  const end = ends(x, count);
  const one = f32x4.splat(1);
  while (x < end) {
    v128.store(out, f32x4.div(one, f32x4.add(one, expOf(f32x4.neg(v128.load(x))))));
    x += 16;
    out += 16;
  }
}

/** out = g · y(1 − y). */
export function sigmoidBack(count: i32, g: usize, y: usize, out: usize): void {
  const end = ends(g, count);
  const one = f32x4.splat(1);
  while (g < end) {
    const value = v128.load(y);
    v128.store(out, f32x4.mul(f32x4.mul(v128.load(g), f32x4.sub(one, value)), value));
    g += 16;
    y += 16;
    out += 16;
  }
}

/**
 * out = tanh x as m / (m + 2) with m = e²ˣ − 1 for |x|, then the sign; absolute error 9·10⁻⁸, because the slope 1 − y² is
 * made of what is missing to ±1. m = 2ᵏ · (eʳ − 1) + (2ᵏ − 1) with the polynomial of `expOf`; from 9.1 on it is ±1.
 */
export function tanh(count: i32, x: usize, out: usize): void {
  const end = ends(x, count);
  const one = f32x4.splat(1);
  const magic = f32x4.splat(12582912);
  while (x < end) {
    const value = v128.load(x);
    const size = f32x4.pmin(f32x4.abs(value), f32x4.splat(9.1));
    const shifted = f32x4.add(f32x4.mul(size, f32x4.splat(2.8853900817779268)), magic);
    const k = f32x4.sub(shifted, magic);
    let r = f32x4.sub(f32x4.add(size, size), f32x4.mul(k, f32x4.splat(0.693359375)));
    r = f32x4.sub(r, f32x4.mul(k, f32x4.splat(-2.12194440e-4)));
    const scale = i32x4.add(i32x4.shl(i32x4.sub(shifted, magic), 23), one);
    const m = f32x4.add(f32x4.mul(expLessOneOf(r), scale), f32x4.sub(scale, one));
    const y = f32x4.div(m, f32x4.add(m, f32x4.splat(2)));
    v128.store(out, v128.or(y, v128.and(value, f32x4.splat(-0.0))));
    x += 16;
    out += 16;
  }
}

/** out = g · (1 − y²), as (1 − y)(1 + y), which keeps its digits where |y| is near 1. */
export function tanhBack(count: i32, g: usize, y: usize, out: usize): void {
  const end = ends(g, count);
  const one = f32x4.splat(1);
  while (g < end) {
    const value = v128.load(y);
    const slope = f32x4.mul(f32x4.sub(one, value), f32x4.add(one, value));
    v128.store(out, f32x4.mul(v128.load(g), slope));
    g += 16;
    y += 16;
    out += 16;
  }
}
