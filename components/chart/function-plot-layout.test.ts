import { expect, test } from "vitest";
import type { Curve, Mark } from "@/lib/model";
import { layoutCurves } from "./function-plot-layout";
import { placeMark } from "./mark-layout";
import { type PlotSize, sizes } from "./plot-frame";
import { leaky, relu, sampled } from "./sampled";

const layoutOf = (
  curves: Curve[],
  { mark = null as Mark | null, derivative = true, size = "wide" as PlotSize } = {},
) => {
  const layout = layoutCurves({ curves, domain: [-5, 5], derivative, title: "A title" }, size);
  return { ...layout, mark: placeMark(mark, curves, layout) };
};

test("ticks stand at round values, with a true minus", () => {
  expect(layoutOf([relu]).xTicks.map(({ text }) => text)).toEqual(["−4", "−2", "0", "2", "4"]);
});

test("ticks lie within the plot, in both sizes", () => {
  for (const size of ["wide", "narrow"] as const) {
    const { xTicks, yTicks, margin, width, height } = layoutOf([relu, leaky], { size });
    for (const { at } of xTicks) expect(at >= margin.left && at <= width - margin.right).toBe(true);
    for (const { at } of yTicks) expect(at >= margin.top && at <= height - margin.bottom).toBe(true);
  }
});

test("the y axis holds all values, the zero line and a little air", () => {
  const [min, max] = layoutOf([sampled("sigmoid", (x) => 1 / (1 + Math.exp(-x)))]).yDomain;
  expect(min).toBeLessThan(0);
  expect(max).toBeGreaterThan(1);
  expect(max).toBeLessThan(1.3);
});

test("a derivative that is not asked for is neither drawn nor given room", () => {
  const steep = sampled(
    "f",
    (x) => x / 10,
    () => 100,
  );
  expect(layoutOf([steep], { derivative: false }).series.map(({ label }) => label)).toEqual(["f"]);
  expect(layoutOf([steep], { derivative: false }).yDomain[1]).toBeLessThan(1);
  expect(layoutOf([steep]).series.map(({ label }) => label)).toEqual(["f", "f′"]);
});

test("a derivative is dotted in its function's colour", () => {
  const [curve, derivative] = layoutOf([relu]).series;
  expect(derivative?.colour).toBe(curve?.colour);
  expect(curve?.dash).toBeNull();
  expect(derivative?.dash).toBe("0.1 7");
});

test("ReLU needs three points, and its derivative two pieces of two", () => {
  const [curve, derivative] = layoutOf([relu]).series;
  expect(curve?.segments).toEqual([
    [
      [-5, 0],
      [0, 0],
      [5, 5],
    ],
  ]);
  expect(derivative?.segments.map((segment) => segment.length)).toEqual([2, 2]);
});

test("labels of curves that end together do not overlap, and keep within the drawing", () => {
  for (const size of ["wide", "narrow"] as const) {
    const { labels, height } = layoutOf([relu, leaky, sampled("copy", (x) => x)], { size });
    const heights = labels.map(({ at }) => at[1]).sort((a, b) => a - b);
    expect(heights).toHaveLength(5);
    for (let i = 1; i < heights.length; i++)
      expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(sizes[size].lineHeight - 1e-9);
    expect(heights[0]).toBeGreaterThan(0);
    expect(heights.at(-1)).toBeLessThan(height);
  }
});

test("a long name is cut to its room", () => {
  const [label] = layoutOf([sampled("aVeryLongFunctionNameIndeed", (x) => x)], { size: "narrow" }).labels;
  expect(label?.lines).toEqual([expect.stringMatching(/^aVery.*…$/)]);
});

test("names of several words take two lines on a phone, so that their ends can be told apart", () => {
  const slopes = ["slope of ReLU", "slope of sigmoid"].map((name, index) =>
    sampled(name, () => index / 1000),
  );
  const { labels } = layoutOf(slopes, { size: "narrow" });
  expect(labels.map(({ lines }) => lines.join("|"))).toEqual(["slope of|ReLU", "slope of|sigmoid"]);
  const [a, b] = labels.map(({ at }) => at[1]);
  expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(2 * sizes.narrow.lineHeight - 1e-9);
});

test("a kink has a circle on the curve", () => {
  const { kinks, margin, width } = layoutOf([relu]);
  expect(kinks).toHaveLength(1);
  expect(kinks[0]?.at[0]).toBeCloseTo((margin.left + width - margin.right) / 2, 9);
});

test("a constant function lies inside of the plot, not on its edge", () => {
  for (const constant of [0, 3, -1e9]) {
    const [min, max] = layoutOf([sampled("c", () => constant)]).yDomain;
    expect(constant > min && constant < max).toBe(true);
  }
});

test("huge values are placed at finite places", () => {
  const { yTicks, series } = layoutOf([sampled("huge", (x) => 1e300 * x)]);
  expect(yTicks.every(({ at }) => Number.isFinite(at))).toBe(true);
  expect(series[0]?.segments[0]?.length).toBeGreaterThan(1);
});

test("a function without any finite value leaves an empty plot", () => {
  const { series, labels, yDomain } = layoutOf([sampled("f", () => Number.NaN)]);
  expect(series[0]?.segments).toEqual([]);
  expect(labels).toEqual([]);
  expect(yDomain[0]).toBeLessThan(yDomain[1]);
});

test("the mark stands on its curve, with value and slope, and its tangent has that slope", () => {
  const square = sampled(
    "square",
    (x) => x * x,
    (x) => 2 * x,
  );
  const { mark, yDomain, height, margin, width } = layoutOf([square], {
    mark: { x: 2, points: [{ y: 4, slope: 4 }] },
  });
  const [point] = mark?.points ?? [];
  expect(mark?.tag).toBe("x = 2");
  expect(point?.text).toBe("4, slope 4");
  const [[x0, y0], [x1, y1]] = point!.tangent!;
  const unitX = (width - margin.left - margin.right) / 10;
  const unitY = (height - margin.top - margin.bottom) / (yDomain[1] - yDomain[0]);
  expect(-(y1 - y0) / unitY / ((x1 - x0) / unitX)).toBeCloseTo(4, 6);
});

test("a tangent ends at the plot's edge", () => {
  const { mark, margin, height } = layoutOf([relu], { mark: { x: 5, points: [{ y: 5, slope: 1 }] } });
  const ys = mark!.points[0]!.tangent!.map(([, y]) => y);
  for (const y of ys) expect(y >= margin.top - 1e-9 && y <= height - margin.bottom + 1e-9).toBe(true);
});

test("values at one mark do not overlap", () => {
  const points = [
    { y: 1.5, slope: 1 },
    { y: 1.5, slope: 1 },
  ];
  const { mark } = layoutOf([relu, leaky], { mark: { x: 1.5, points } });
  const [a, b] = mark!.points;
  expect(Math.abs(a!.textAt[1] - b!.textAt[1])).toBeGreaterThanOrEqual(sizes.wide.lineHeight - 1e-9);
  expect(a?.text).toBe("relu 1.5, slope 1");
});

test("a value is not written over its own curve, neither at the plot's top nor at its bottom", () => {
  for (const size of ["wide", "narrow"] as const) {
    const steps = ["one", "none"].map((name, index) => sampled(name, () => 1 - index));
    const points = [
      { y: 1, slope: 0 },
      { y: 0, slope: -0.001 },
    ];
    const { mark } = layoutOf(steps, { mark: { x: 4, points }, size });
    for (const { at, textAt } of mark!.points)
      expect(Math.abs(at[1] - textAt[1])).toBeGreaterThanOrEqual(sizes[size].lineHeight / 2);
  }
});

test("a mark outside of the domain, or at no finite value, is not drawn", () => {
  expect(layoutOf([relu], { mark: { x: 7, points: [{ y: 7, slope: 1 }] } }).mark).toBeNull();
  const { mark } = layoutOf([relu], { mark: { x: 1, points: [{ y: Number.NaN, slope: Number.NaN }] } });
  expect(mark?.points).toEqual([]);
});
