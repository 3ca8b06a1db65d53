import { expect, test } from "vitest";
import { markFromSamples, markMovedByKey, snapped } from "./mark-control";
import { relu, sampled } from "./sampled";

const track = { range: [-4, 4] as [number, number], step: 0.1 };

test("a dragged mark keeps to its steps and its range", () => {
  expect(snapped(1.234, track)).toBe(1.2);
  expect(snapped(99, track)).toBe(4);
  expect(snapped(9, { range: [0, 1], step: 0.3 })).toBe(0.9);
  expect(snapped(1.234, { ...track, step: null })).toBe(1.234);
});

test("arrow keys go one step, a page ten, and home and end to the ends", () => {
  expect(markMovedByKey("ArrowRight", 1.2, track)).toBe(1.3);
  expect(markMovedByKey("ArrowDown", -4, track)).toBe(-4);
  expect(markMovedByKey("PageUp", 0, track)).toBe(1);
  expect(markMovedByKey("End", 0, track)).toBe(4);
  expect(markMovedByKey("a", 0, track)).toBeNull();
});

test("until the function answers, the mark lies between the samples", () => {
  expect(markFromSamples([relu], 1.234).points[0]?.y).toBeCloseTo(1.234, 12);
  const square = sampled(
    "square",
    (x) => x * x,
    (x) => 2 * x,
  );
  expect(markFromSamples([square], 2).points[0]).toEqual({
    y: expect.closeTo(4, 9),
    slope: expect.closeTo(4, 9),
  });
  expect(markFromSamples([square], 9).points[0]?.y).toBeNaN();
});
