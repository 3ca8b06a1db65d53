// Products of matrices of float32. Steps between elements are given in elements, so a transposed matrix is no copy.

/** Eight columns of b from `columns` that are there, row by row and without gaps; what is missing is 0. */
function packPanel(k: i32, columns: i32, b: usize, bRow: usize, bColumn: usize, panel: usize): void {
  if (columns == 8 && bColumn == 4) {
    for (let p: i32 = 0; p < k; p++) {
      v128.store(panel, v128.load(b));
      v128.store(panel, v128.load(b, 16), 16);
      b += bRow;
      panel += 32;
    }
    return;
  }
  if (columns == 8 && bRow == 4) {
    packTransposed(k, b, bColumn, panel);
    return;
  }
  const zero = f32x4.splat(0);
  for (let p: i32 = 0; p < k; p++) {
    v128.store(panel, zero);
    v128.store(panel, zero, 16);
    let at = b;
    const end = panel + ((<usize>columns) << 2);
    for (let to = panel; to < end; to += 4) {
      store<f32>(to, load<f32>(at));
      at += bColumn;
    }
    b += bRow;
    panel += 32;
  }
}

/** As packPanel for eight columns, each of which lies without gaps: blocks of 4 × 4 are turned in registers. */
function packTransposed(k: i32, b: usize, bColumn: usize, panel: usize): void {
  let p: i32 = 0;
  for (; p + 4 <= k; p += 4) {
    for (let half: usize = 0; half < 2; half++) {
      const at = b + ((<usize>p) << 2) + half * 4 * bColumn;
      const r0 = v128.load(at);
      const r1 = v128.load(at + bColumn);
      const r2 = v128.load(at + 2 * bColumn);
      const r3 = v128.load(at + 3 * bColumn);
      const t0 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
      const t1 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
      const t2 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const t3 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      const to = panel + ((<usize>p) << 5) + (half << 4);
      v128.store(to, v128.shuffle<f32>(t0, t1, 0, 1, 4, 5));
      v128.store(to, v128.shuffle<f32>(t0, t1, 2, 3, 6, 7), 32);
      v128.store(to, v128.shuffle<f32>(t2, t3, 0, 1, 4, 5), 64);
      v128.store(to, v128.shuffle<f32>(t2, t3, 2, 3, 6, 7), 96);
    }
  }
  for (; p < k; p++) {
    let at = b + ((<usize>p) << 2);
    const to = panel + ((<usize>p) << 5);
    for (let j: usize = 0; j < 8; j++) {
      store<f32>(to + (j << 2), load<f32>(at));
      at += bColumn;
    }
  }
}

/** Writes the first `columns` of the eight numbers in p and q. */
@inline
function put(columns: i32, p: v128, q: v128, to: usize, spare: usize): void {
  if (columns == 8) {
    v128.store(to, p);
    v128.store(to, q, 16);
    return;
  }
  v128.store(spare, p);
  v128.store(spare, q, 16);
  for (let j: usize = 0; j < <usize>columns; j++) store<f32>(to + (j << 2), load<f32>(spare + (j << 2)));
}

/**
 * c = a · b + bias. a: [n, k], b: [k, m], c: [n, m] without gaps; bias: [m], or address 0 for none.
 * `scratch` has room for 8·k + 16 numbers.
 */
export function matmul(
  n: i32,
  m: i32,
  k: i32,
  a: usize,
  aRow: usize,
  aColumn: usize,
  b: usize,
  bRow: usize,
  bColumn: usize,
  c: usize,
  bias: usize,
  scratch: usize,
): void {
  aRow <<= 2;
  aColumn <<= 2;
  bRow <<= 2;
  bColumn <<= 2;
  const spare = scratch;
  const panel = scratch + 64;
  const last = panel + ((<usize>k) << 5);
  const cRow = (<usize>m) << 2;
  for (let j: i32 = 0; j < m; j += 8) {
    const columns = m - j < 8 ? m - j : 8;
    packPanel(k, columns, b + (<usize>j) * bColumn, bRow, bColumn, panel);
    let start0 = f32x4.splat(0);
    let start1 = f32x4.splat(0);
    if (bias != 0) {
      for (let i: usize = 0; i < 8; i++)
        store<f32>(spare + (i << 2), i < <usize>columns ? load<f32>(bias + (((<usize>j) + i) << 2)) : 0);
      start0 = v128.load(spare);
      start1 = v128.load(spare, 16);
    }
    let row = a;
    let to = c + ((<usize>j) << 2);
    let i: i32 = 0;
    for (; i + 4 <= n; i += 4) {
      let a0 = row;
      let a1 = a0 + aRow;
      let a2 = a1 + aRow;
      let a3 = a2 + aRow;
      let c00 = start0, c01 = start1, c10 = start0, c11 = start1;
      let c20 = start0, c21 = start1, c30 = start0, c31 = start1;
      for (let at = panel; at < last; at += 32) {
        const b0 = v128.load(at);
        const b1 = v128.load(at, 16);
        let factor = v128.load32_splat(a0);
        c00 = f32x4.add(c00, f32x4.mul(factor, b0));
        c01 = f32x4.add(c01, f32x4.mul(factor, b1));
        factor = v128.load32_splat(a1);
        c10 = f32x4.add(c10, f32x4.mul(factor, b0));
        c11 = f32x4.add(c11, f32x4.mul(factor, b1));
        factor = v128.load32_splat(a2);
        c20 = f32x4.add(c20, f32x4.mul(factor, b0));
        c21 = f32x4.add(c21, f32x4.mul(factor, b1));
        factor = v128.load32_splat(a3);
        c30 = f32x4.add(c30, f32x4.mul(factor, b0));
        c31 = f32x4.add(c31, f32x4.mul(factor, b1));
        a0 += aColumn;
        a1 += aColumn;
        a2 += aColumn;
        a3 += aColumn;
      }
      put(columns, c00, c01, to, spare);
      put(columns, c10, c11, to + cRow, spare);
      put(columns, c20, c21, to + 2 * cRow, spare);
      put(columns, c30, c31, to + 3 * cRow, spare);
      row += aRow << 2;
      to += cRow << 2;
    }
    for (; i < n; i++) {
      let at0 = row;
      let p = start0;
      let q = start1;
      for (let at = panel; at < last; at += 32) {
        const factor = v128.load32_splat(at0);
        p = f32x4.add(p, f32x4.mul(factor, v128.load(at)));
        q = f32x4.add(q, f32x4.mul(factor, v128.load(at, 16)));
        at0 += aColumn;
      }
      put(columns, p, q, to, spare);
      row += aRow;
      to += cRow;
    }
  }
}
