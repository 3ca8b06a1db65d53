import { expect, test } from "vitest";
import { type BoundarySpec, normalisePlot } from "@/lib/model";
import { layoutBoundary, valueAt } from "./boundary-layout";
import { boundarySentence, boundaryStops } from "./boundary-reading";
import { contourOf } from "./contour";

/** The model says 1 right of x = 0. */
const plot = normalisePlot({
  ...{ kind: "boundary", title: "A step", xDomain: [-2, 2], yDomain: [-1, 1], classes: ["left", "right"] },
  values: Array.from({ length: 10 }, () =>
    Array.from({ length: 20 }, (_, column) => (column < 10 ? 0.1 : 0.9)),
  ),
  points: [
    { x: -1, y: 0, label: "left" },
    { x: 1, y: 0.5, label: "right" },
    { x: 1.5, y: -0.5, label: "left" },
  ],
}) as BoundarySpec;

test("the contour of a circle lies on the circle", () => {
  const values = Array.from({ length: 41 }, (_, row) =>
    Array.from({ length: 41 }, (_, column) => (column - 20) ** 2 + (row - 20) ** 2),
  );
  const pieces = contourOf(values, 225);
  expect(pieces.length).toBeGreaterThan(40);
  for (const [x, y] of pieces.flat()) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(15, 1);
});

test("where a value is missing, the contour leaves a gap", () => {
  expect(
    contourOf(
      [
        [0, 1],
        [Number.NaN, 1],
      ],
      0.5,
    ),
  ).toEqual([]);
});

test("points on the wrong side are counted and marked", () => {
  expect(boundarySentence(plot)).toBe(
    "The plane of x₁ from −2 to 2 and x₂ from −1 to 1. The model gives from 0.1 to 0.9; it says right on 50 % of the plane (blue), and the line is where it gives 0.5. 1 of 3 points lies on the wrong side.",
  );
  expect(layoutBoundary(plot, "wide").points.map(({ missed }) => missed)).toEqual([false, false, true]);
});

test("the value under a place is that of its cell, the plane's edges included", () => {
  expect([valueAt(plot, -2, -1), valueAt(plot, 2, 1), valueAt(plot, 3, 0)]).toEqual([0.1, 0.9, Number.NaN]);
});

test("keys begin at the top left of the plane", () => {
  expect(boundaryStops(layoutBoundary(plot, "narrow")).stop(0).text).toBe("x₁ −1.9, x₂ 0.9: 0.1, left");
});

test("one unit of x is as long as one of y", () => {
  const { xTicks, yTicks } = layoutBoundary(plot, "wide");
  const unit = (ticks: typeof xTicks) =>
    Math.abs((ticks[1]!.at - ticks[0]!.at) / (ticks[1]!.value - ticks[0]!.value));
  expect(unit(xTicks) / unit(yTicks)).toBeCloseTo(0.9, 1);
});
