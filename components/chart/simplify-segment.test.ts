import { expect, test } from "vitest";
import type { Point } from "./point";
import { relu, sampled } from "./sampled";
import { simplifySegment } from "./simplify-segment";

const points = ({ x, y }: { x: number[]; y: number[] }) => x.map((at, index): Point => [at, y[index]!]);
const asIs = (point: Point) => point;

test("of ReLU, the two ends and the kink are enough", () => {
  expect(simplifySegment(points(relu), asIs, 1e-6)).toEqual([
    [-5, 0],
    [0, 0],
    [5, 5],
  ]);
});

test("no point that is left out lies farther from the line than the tolerance", () => {
  const all = points(sampled("tanh", Math.tanh));
  const kept = simplifySegment(all, asIs, 0.01);
  expect(kept.length).toBeLessThan(all.length / 4);
  for (const [x, y] of all) {
    const right = kept.findIndex(([at]) => at >= x);
    const [[x0, y0], [x1, y1]] = [kept[Math.max(0, right - 1)]!, kept[right]!];
    const onLine = x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    expect(Math.abs(onLine - y)).toBeLessThan(0.015);
  }
});

test("a single point stays", () => {
  expect(simplifySegment([[1, 2]], asIs, 0.1)).toEqual([[1, 2]]);
});
