export function pair(): [a: number, b: number] {
  return [Number.POSITIVE_INFINITY, -1];
}

// What follows measures your pair. Leave it as it is.
const reluOf = (x: number): number => Math.max(0, x);

/** How far adding first and adding last are apart. */
export function gap([a, b] = pair()): number {
  return reluOf(a) + reluOf(b) - reluOf(a + b);
}

/** How much of |a| + |b| gets through ReLU, as a part of 1. */
export function share([a, b] = pair()): number {
  return (reluOf(a) + reluOf(b)) / (Math.abs(a) + Math.abs(b));
}
