import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { data, manualSeed, rand, type Tensor } from "..";

type Points = { x: Tensor; y: Tensor };
type Case = {
  name: keyof typeof sets;
  seed: number;
  options: data.PointOptions;
  x: number[][];
  y: number[];
  next: number;
};

const { xor, moons, circles, spirals, blobs } = data;
const sets = { xor, moons, circles, spirals, blobs };

// Made by goldens/datasets.py with a real PyTorch.
const golden = JSON.parse(readFileSync(new URL("../goldens/datasets.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

const rows = ({ x }: Points) => x.toArray() as number[][];
const labels = ({ y }: Points) => y.toArray() as number[];
const radius = ([a, b]: number[]) => Math.hypot(a!, b!);

describe("data sets", () => {
  it.each(golden.cases)(
    "$name with seed $seed gives the points that the same program gives in PyTorch, $options",
    (set) => {
      manualSeed(set.seed);
      const points = sets[set.name](set.options);
      expect(labels(points)).toEqual(set.y);
      expect(rand(1).item()).toBe(set.next);
      expect(points.x.shape).toEqual([set.x.length, 2]);
      rows(points).forEach((row, i) => {
        // Coordinates have a size of about 1, so that this is a few units in the last place of float32.
        row.forEach((value, d) => {
          expect(Math.abs(value - set.x[i]![d]!)).toBeLessThan(1e-6);
        });
      });
    },
  );

  it.each(Object.entries(sets))("%s gives as many points as asked, also one or none", (_name, make) => {
    for (const count of [0, 1, 31]) {
      const { x, y } = make({ count });
      expect([x.shape, y.shape]).toEqual([[count, 2], [count]]);
      expect([x.dtype, y.dtype]).toEqual(["float32", "int64"]);
    }
  });

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
