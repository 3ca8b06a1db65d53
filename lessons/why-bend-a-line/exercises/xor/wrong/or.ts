type Network = {
  u: [number, number];
  v: [number, number];
  c: [number, number];
  p: [number, number];
  q: number;
};

export function network(): Network {
  return { u: [1, 1], v: [1, 1], c: [0, -1], p: [1, -1], q: 0 };
}

// What follows works out the four answers. Leave it as it is.
const reluOf = (x: number): number => Math.max(0, x);

const ROWS: [a: number, b: number][] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** What a network says in each row. */
export function answers({ u, v, c, p, q } = network(), rows = ROWS): number[] {
  const hidden = (i: 0 | 1, a: number, b: number) => reluOf(u[i] * a + v[i] * b + c[i]);
  return rows.map(([a, b]) => p[0] * hidden(0, a, b) + p[1] * hidden(1, a, b) + q);
}
