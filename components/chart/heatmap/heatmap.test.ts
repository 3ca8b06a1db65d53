import fc from "fast-check";
import { expect, test } from "vitest";
import { type HeatmapSpec, normalisePlot } from "@/lib/model";
import { shadesOf } from "./heat-cells";
import { heatColour, levelOf, levels } from "./heat-colour";
import { layoutHeatmap } from "./heatmap-layout";
import { heatmapSentence, heatmapStops } from "./heatmap-reading";

const plot = normalisePlot({
  kind: "heatmap",
  title: "W",
  xLabel: "in",
  yLabel: "out",
  values: [
    [1, -2],
    [Number.NaN, 0.5],
    [0, 0],
  ],
}) as HeatmapSpec;

test("0 has the ground's colour, and opposite values opposite shades", () => {
  expect(levelOf(0, 0, 5)).toBe(0);
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
      expect(levelOf(value, 0, 1e300)).toBeCloseTo(-levelOf(-value, 0, 1e300), 12);
      expect(Math.abs(levelOf(value, 0, Math.abs(value)))).toBe(Math.abs(value) < 1e-300 ? 0 : levels);
    }),
  );
  expect(heatColour(-levels)).toContain("var(--heat-low) 100%");
});

test("all cells are drawn, each once", () => {
  const frame = { left: 0, top: 0, cellWidth: 20, cellHeight: 20 };
  const shades = shadesOf(plot.values, frame, { centre: 0, reach: 2 });
  expect(shades.map(({ d }) => d.split("M").length - 1).reduce((a, b) => a + b)).toBe(6);
});

test("small neighbours of one shade are one box", () => {
  const frame = { left: 0, top: 0, cellWidth: 4, cellHeight: 4 };
  expect(shadesOf([[1, 1, 1, -1]], frame, { centre: 0, reach: 1 }).map(({ d }) => d)).toEqual([
    "M0,0H12V4H0Z",
    "M12,0H16V4H12Z",
  ]);
});

test("the sentence says where the least and the greatest value stand", () => {
  expect(heatmapSentence(plot)).toBe(
    "3 rows by 2 columns. Values run from −2 (out 0, in 1) to 1 (out 0, in 0). Blue is above 0, orange below.",
  );
});

test.each(["wide", "narrow"] as const)("in the %s drawing, the pointer finds every cell", (size) => {
  const layout = layoutHeatmap(plot, size);
  const stops = heatmapStops(layout);
  const { left, top, cellWidth, cellHeight } = layout.frame;
  for (let index = 0; index < 6; index++) {
    const [row, column] = [Math.floor(index / 2), index % 2];
    expect(stops.nearest([left + (column + 0.5) * cellWidth, top + (row + 0.5) * cellHeight])).toBe(index);
  }
  expect(stops.nearest([left - 3, top + 3])).toBeNull();
  expect(stops.stop(2).text).toBe("out 1, in 0: not a number");
});

test("the drawing keeps to its width, however many cells there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 }), (rows, columns) => {
      const values = Array.from({ length: rows }, (_, row) => new Array<number>(columns).fill(row - 3.25));
      const layout = layoutHeatmap(normalisePlot({ kind: "heatmap", values }) as HeatmapSpec, "narrow");
      const { left, cellWidth } = layout.frame;
      expect(left >= 0 && left + columns * cellWidth <= layout.width).toBe(true);
      expect(layout.height).toBeLessThan(440);
    }),
  );
});
