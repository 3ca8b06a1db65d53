import { expect, test } from "vitest";
import { type BarsSpec, normalisePlot } from "@/lib/model";
import { layoutBars } from "./bars-layout";
import { barsSentence, barsStops } from "./bars-reading";

const plot = normalisePlot({
  ...{ kind: "bars", title: "Gradients", xLabel: "norm", categories: ["first", "second", "third"] },
  series: [
    { name: "relu", values: [1, 2, -4] },
    { name: "tanh", values: [0.5, Number.NaN, 3] },
  ],
}) as BarsSpec;

test("the sentence names the largest and the smallest of each series", () => {
  expect(barsSentence(plot)).toBe(
    "3 bars for each of 2 series. relu is largest with 2 at second and smallest with −4 at third. tanh is largest with 3 at third and smallest with 0.5 at first.",
  );
});

test.each(["wide", "narrow"] as const)("in the %s drawing, a bar is as long as its value, from 0", (size) => {
  const { bars } = layoutBars(plot, size);
  const lengths = bars.filter(({ series }) => series === 0).map(({ box }) => box.width);
  expect(lengths[1]! / lengths[0]!).toBeCloseTo(2, 6);
  expect(lengths[2]! / lengths[0]!).toBeCloseTo(4, 6);
  expect(bars[2]!.box.x + bars[2]!.box.width).toBeCloseTo(bars[0]!.box.x, 6);
});

test("bars do not overlap, and what is no number has none", () => {
  const { bars } = layoutBars(plot, "narrow");
  expect(bars).toHaveLength(5);
  const tops = bars.map(({ box }) => box.y).sort((a, b) => a - b);
  for (let i = 1; i < tops.length; i++)
    expect(tops[i]! - tops[i - 1]!).toBeGreaterThanOrEqual(bars[0]!.box.height);
});

test("a bar is read with its name", () => {
  expect(barsStops(layoutBars(plot, "wide")).stop(1).text).toBe("second: relu 2; tanh not a number");
});
