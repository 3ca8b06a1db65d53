import { expect, test } from "vitest";
import { type HistogramSpec, normalisePlot } from "@/lib/model";
import { layoutHistogram } from "./histogram-layout";
import { csvOfHistogram, histogramSentence, histogramStops } from "./histogram-reading";

const plot = normalisePlot({
  ...{ kind: "histogram", title: "z", bins: 2 },
  series: [{ name: "z", values: [0, 0.2, 0.4, 1.5, 2, Number.NaN] }],
}) as HistogramSpec;

test("the sentence counts what was counted and says where most of it lies", () => {
  expect(histogramSentence(plot)).toBe(
    "2 bins between 0 and 2. z: 5 values, the most in one bin (3) from 0 to 1.",
  );
  expect(plot.notes).toEqual([
    "1 of 6 values of z is not finite, or too large to draw; such values are not counted.",
  ]);
});

test("each bin stands on the axis from edge to edge", () => {
  expect(layoutHistogram(plot, "wide").series[0]?.outline).toEqual([
    [0, 0],
    [0, 3],
    [1, 3],
    [1, 0],
    [1, 0],
    [1, 2],
    [2, 2],
    [2, 0],
  ]);
});

test("the counts begin at 0", () => {
  expect(layoutHistogram(plot, "narrow").yDomain[0]).toBe(0);
});

test("pointer and keys read a bin", () => {
  const layout = layoutHistogram(plot, "wide");
  const stops = histogramStops(layout);
  expect(stops.nearest([layout.margin.left + 2, 50])).toBe(0);
  expect(stops.nearest([layout.width, 50])).toBe(1);
  expect(stops.stop(0).text).toBe("from 0 to 1: z 3");
});

test("the file has the edges of every bin", () => {
  expect(csvOfHistogram(plot)).toEqual([
    ["from", "to", "z"],
    [0, 1, 3],
    [1, 2, 2],
  ]);
});
