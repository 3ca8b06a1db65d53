// Products of matrices in plain JavaScript, written as one writes them for speed: four terms at a time, so that the
// additions do not wait for each other and a result is read and written a fourth as often.

/** y[i, o] = b[o] + Σₖ x[i, k] · w[o, k]. x: [n, k], w: [m, k], b: [m] → [n, m]. */
export function productOfRows(
  n: number,
  m: number,
  k: number,
  x: Float32Array,
  w: Float32Array,
  b: Float32Array,
  y: Float32Array,
): void {
  for (let i = 0; i < n; i += 1) {
    const row = i * k;
    let o = 0;
    for (; o + 4 <= m; o += 4) {
      const w0 = o * k;
      const w1 = w0 + k;
      const w2 = w1 + k;
      const w3 = w2 + k;
      let s0 = b[o]!;
      let s1 = b[o + 1]!;
      let s2 = b[o + 2]!;
      let s3 = b[o + 3]!;
      for (let p = 0; p < k; p += 1) {
        const value = x[row + p]!;
        s0 += value * w[w0 + p]!;
        s1 += value * w[w1 + p]!;
        s2 += value * w[w2 + p]!;
        s3 += value * w[w3 + p]!;
      }
      const to = i * m + o;
      y[to] = s0;
      y[to + 1] = s1;
      y[to + 2] = s2;
      y[to + 3] = s3;
    }
    for (; o < m; o += 1) {
      let sum = b[o]!;
      for (let p = 0; p < k; p += 1) sum += x[row + p]! * w[o * k + p]!;
      y[i * m + o] = sum;
    }
  }
}

/** c[i, j] = Σₚ a[i·aRow + p·aColumn] · b[p, j]. b: [k, m] → [n, m]. */
export function sumOfScaledRows(
  n: number,
  m: number,
  k: number,
  a: Float32Array,
  aRow: number,
  aColumn: number,
  b: Float32Array,
  c: Float32Array,
): void {
  c.fill(0);
  for (let i = 0; i < n; i += 1) {
    const row = i * m;
    let p = 0;
    for (; p + 4 <= k; p += 4) {
      const at = i * aRow + p * aColumn;
      const f0 = a[at]!;
      const f1 = a[at + aColumn]!;
      const f2 = a[at + 2 * aColumn]!;
      const f3 = a[at + 3 * aColumn]!;
      const b0 = p * m;
      const b1 = b0 + m;
      const b2 = b1 + m;
      const b3 = b2 + m;
      for (let j = 0; j < m; j += 1)
        c[row + j] = c[row + j]! + f0 * b[b0 + j]! + f1 * b[b1 + j]! + f2 * b[b2 + j]! + f3 * b[b3 + j]!;
    }
    for (; p < k; p += 1) {
      const scale = a[i * aRow + p * aColumn]!;
      for (let j = 0; j < m; j += 1) c[row + j] = c[row + j]! + scale * b[p * m + j]!;
    }
  }
}
