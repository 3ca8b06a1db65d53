import { expect, test } from "vitest";
import { tableOf } from "./function-plot-table";
import { movedByKey, readingAt, readingText } from "./reading";
import { leaky, relu, sampled } from "./sampled";

test("a reading takes the nearest sample", () => {
  const reading = readingAt({ curves: [relu, leaky], mark: null }, -2.01);
  expect(reading?.x).toBeCloseTo(-2, 9);
  expect(readingText(reading!)).toBe("x = −2: relu is 0 with slope 0; leakyRelu is −0.2 with slope 0.1");
});

test("before the first and after the last sample, the reading is theirs", () => {
  const samples = { curves: [relu], mark: null };
  expect([readingAt(samples, -99)?.x, readingAt(samples, 99)?.x]).toEqual([-5, 5]);
});

test("without curves there is nothing to read", () => {
  expect(readingAt({ curves: [], mark: null }, 0)).toBeNull();
});

test("arrow keys move over round values and stop at the domain's ends", () => {
  expect(movedByKey("ArrowRight", 1.62, [-5, 5])).toBe(2);
  expect(movedByKey("ArrowLeft", 1.5, [-5, 5])).toBe(1);
  expect(movedByKey("ArrowRight", 5, [-5, 5])).toBe(5);
  expect(movedByKey("Home", 2, [-5, 5])).toBe(-5);
  expect(movedByKey("a", 2, [-5, 5])).toBeNull();
});

test("the table lists about 13 round x with values and derivatives", () => {
  const { head, rows } = tableOf({ curves: [relu, sampled("copy", (x) => x)], mark: null }, [-5, 5], true);
  expect(head).toEqual(["x", "relu", "relu′", "copy"]);
  expect(rows).toHaveLength(11);
  expect(rows[0]).toEqual(["−5", "0", "0", "−5"]);
  expect(rows[10]).toEqual(["5", "5", "1", "5"]);
});
