import { expect, test } from "vitest";
import { normalisePlot } from "./plot-spec";
import { chartOfReported, type Reported, stepText } from "./reported";

const chartOf = (reported: Reported) => normalisePlot(chartOfReported(reported));

const half = {
  series: [
    { name: "loss", x: [1, 2, 3], y: [3, Number.NaN, 1] },
    { name: "accuracy", x: [3], y: [0.5] },
  ],
  step: 3,
  of: 1_200,
  notes: ["1 of 3 values of loss is not finite."],
};

test("a step is told with the number of all steps, where that is known", () => {
  expect(stepText(half)).toBe("step 3 of 1,200");
  expect(stepText({ step: 12_345, of: null })).toBe("step 12,345");
  expect(stepText({ step: 0.1 + 0.2, of: null })).toBe("step 0.3");
});

test("the chart has a line for each name, and an axis that reaches to the last step from the start", () => {
  expect(chartOf(half)).toMatchObject({
    kind: "line",
    title: "loss and accuracy, step by step",
    xDomain: [1, 1_200],
    notes: half.notes,
    series: [
      { name: "loss", x: [1, 2, 3], y: [3, Number.NaN, 1] },
      { name: "accuracy", x: [3], y: [0.5] },
    ],
  });
});

test("an axis that counts from 0 begins there, and one without an end goes with the data", () => {
  const [loss] = half.series;
  const fromZero = { ...half, series: [{ ...loss!, x: [0, 1, 2] }] };
  expect(chartOf(fromZero)).toMatchObject({ xDomain: [0, 1_200] });
  expect(chartOf({ ...half, of: null })).toMatchObject({ xDomain: null });
});

test("steps without values make no chart, values that are not finite say what is missing", () => {
  expect(chartOfReported({ ...half, series: [] })).toBeNull();
  const nothing = { ...half, series: [{ name: "loss", x: [1], y: [Number.NaN] }] };
  expect(chartOf(nothing)).toEqual({ missing: "There is no finite number to draw yet in loss." });
});
