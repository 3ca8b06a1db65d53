import type { Curve } from "@/lib/model";

/** For tests: a function and its derivative on 201 even samples. */
export function sampled(
  name: string,
  value: (x: number) => number,
  slope: ((x: number) => number) | null = null,
  [min, max]: [number, number] = [-5, 5],
): Curve {
  const x = Array.from({ length: 201 }, (_, index) => min + ((max - min) * index) / 200);
  return { name, x, y: x.map(value), slope: slope && x.map(slope) };
}

export const relu = sampled(
  "relu",
  (x) => Math.max(0, x),
  (x) => (x > 0 ? 1 : 0),
);
export const leaky = sampled(
  "leakyRelu",
  (x) => (x > 0 ? x : x / 10),
  (x) => (x > 0 ? 1 : 0.1),
);
