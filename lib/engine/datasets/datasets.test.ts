import { describe, expect, it } from "vitest";
import { data, manualSeed, type Tensor } from "..";

type Points = { x: Tensor; y: Tensor };
const rows = ({ x }: Points) => x.toArray() as number[][];
const labels = ({ y }: Points) => y.toArray() as number[];
const radius = ([a, b]: number[]) => Math.hypot(a!, b!);

describe("data sets", () => {
  it.each(Object.entries(data))(
    "%s gives the same points for the same seed, as many as asked",
    (_name, make) => {
      manualSeed(3);
      const first = make({ count: 31 });
      manualSeed(3);
      const second = make({ count: 31 });
      expect(rows(first)).toEqual(rows(second));
      expect(first.x.shape).toEqual([31, 2]);
      expect(first.y.shape).toEqual([31]);
      expect(first.y.dtype).toBe("int64");
    },
  );

  it("xor: class 1 where exactly one coordinate is positive", () => {
    const points = data.xor({ count: 50 });
    for (const [i, [a, b]] of rows(points).entries()) expect(labels(points)[i]).toBe(a! * b! < 0 ? 1 : 0);
  });

  it("moons: half circles around (0, 0) and (1, ½)", () => {
    const points = data.moons({ count: 20, noise: 0 });
    rows(points).forEach(([a, b], i) => {
      const upper = labels(points)[i] === 0;
      expect(upper ? Math.hypot(a!, b!) : Math.hypot(a! - 1, b! - 0.5)).toBeCloseTo(1, 5);
      expect(upper ? b! : 0.5 - b!).toBeGreaterThanOrEqual(-1e-6);
    });
  });

  it("circles: radius 1 and the factor", () => {
    const points = data.circles({ count: 20, noise: 0, factor: 0.3 });
    for (const [i, row] of rows(points).entries())
      expect(radius(row)).toBeCloseTo(labels(points)[i] === 0 ? 1 : 0.3, 5);
  });

  it("spirals: arms from 0 to radius 1, turned against each other", () => {
    const points = data.spirals({ count: 30, noise: 0, classes: 3 });
    expect(new Set(labels(points))).toEqual(new Set([0, 1, 2]));
    expect(Math.max(...rows(points).map(radius))).toBeCloseTo(1, 5);
    expect(radius(rows(points)[0]!)).toBe(0);
  });

  it("blobs: clouds around centres at the radius", () => {
    const points = data.blobs({ count: 9, noise: 0, classes: 3, radius: 2 });
    for (const row of rows(points)) expect(radius(row)).toBeCloseTo(2, 5);
  });
});
