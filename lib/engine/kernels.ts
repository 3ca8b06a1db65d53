// exp, log and their kin from additions, multiplications and divisions alone. Those are exact by IEEE 754, while browsers
// may differ in the last digit of Math.exp: so every browser prints the same digits.

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
// Which word holds sign and exponent depends on the processor.
double[0] = 1;
const [high, low] = words[1] === 0x3ff00000 ? [1, 0] : [0, 1];

/** 2ᵏ for −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: number): number {
  words[high] = (k + 1023) << 20;
  words[low] = 0;
  return double[0]!;
}

// ln 2 in two parts; the first has trailing zeros, so that its product with a whole k is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * (eʳ − 1) / r for |r| ≤ 0.35, by its Taylor series Σ rⁿ/(n + 1)!, n ≤ 13; even and odd powers apart, because a processor
 * computes two short sums faster than a long one.
 */
function expSeries(r: number): number {
  const z = r * r;
  let even = 1 / 6227020800;
  even = even * z + 1 / 39916800;
  even = even * z + 1 / 362880;
  even = even * z + 1 / 5040;
  even = even * z + 1 / 120;
  even = even * z + 1 / 6;
  even = even * z + 1;
  let odd = 1 / 87178291200;
  odd = odd * z + 1 / 479001600;
  odd = odd * z + 1 / 3628800;
  odd = odd * z + 1 / 40320;
  odd = odd * z + 1 / 720;
  odd = odd * z + 1 / 24;
  odd = odd * z + 1 / 2;
  return even + r * odd;
}

/** eˣ, to about one unit in the last place: x = k·ln 2 + r, eˣ = 2ᵏ·eʳ. */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return x > 0 ? Number.POSITIVE_INFINITY : x;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * ln2High - k * ln2Low;
  const y = 1 + r * expSeries(r);
  if (k > 1022) return y * powerOfTwo(k - 1) * 2;
  return k < -1021 ? y * powerOfTwo(k + 60) * powerOfTwo(-60) : y * powerOfTwo(k);
}

/** eˣ − 1 without loss of digits near 0. */
export function expm1(x: number): number {
  if (x === 0) return x;
  return Math.abs(x) < 0.35 ? x * expSeries(x) : exp(x) - 1;
}

/** ln x: x = 2ᵏ·m with m near 1, and ln m = 2 artanh((m − 1) / (m + 1)). */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const isSubnormal = x < 2.2250738585072014e-308;
  double[0] = isSubnormal ? x * 18014398509481984 : x;
  let k = (words[high]! >>> 20) - 1023 - (isSubnormal ? 54 : 0);
  words[high] = (words[high]! & 0xfffff) | 0x3ff00000;
  let m = double[0]!;
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  const s = (m - 1) / (m + 1);
  return k * ln2High + (2 * s * artanhSeries(s * s) + k * ln2Low);
}

/** artanh(s) / s in z = s² ≤ 0.0295. */
function artanhSeries(z: number): number {
  let sum = 0;
  for (let n = 0; n < oddReciprocals.length; n++) sum = sum * z + oddReciprocals[n]!;
  return sum;
}

const oddReciprocals = Float64Array.from([23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1], (n) => 1 / n);

/** ln(1 + x) without loss of digits near 0: the rounding of 1 + x is made up for. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1 || !(u < Number.POSITIVE_INFINITY)) return x;
  return u <= 0 ? log(u) : log(u) * (x / (u - 1));
}

/** tanh x = (e²ˣ − 1) / (e²ˣ + 1). */
export function tanh(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  const t = Math.abs(x) > 22 ? Number.POSITIVE_INFINITY : expm1(2 * Math.abs(x));
  const y = t === Number.POSITIVE_INFINITY ? 1 : t / (t + 2);
  return x < 0 ? -y : y;
}
