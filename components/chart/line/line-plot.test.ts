import fc from "fast-check";
import { expect, test } from "vitest";
import { type LineSpec, normalisePlot, type WrittenLine } from "@/lib/model";
import { edgesOf, placeIn } from "../plot-frame";
import { layoutLine } from "./line-layout";
import { lineSentence } from "./line-sentence";
import { lineStops } from "./line-stops";
import { csvOfLine, tableOfLine } from "./line-table";

function spec(written: Omit<WrittenLine, "kind">): LineSpec {
  const plot = normalisePlot({ kind: "line", xLabel: "step", yLabel: "loss", ...written });
  if ("missing" in plot || plot.kind !== "line") throw new Error("nothing to draw");
  return plot;
}

test("the sentence tells course and extremes of each series", () => {
  expect(
    lineSentence(
      spec({
        series: [
          { name: "a", y: [4, 1, 2] },
          { name: "b", y: [3, 3, 3] },
        ],
      }),
    ),
  ).toBe("a and b (loss) over step 0 to 2. a falls from 4 to 2, lowest at step 1 with 1. b stays at 3.");
});

test("several runs are said to be their median and middle half", () => {
  const plot = spec({
    series: [
      {
        name: "loss",
        y: [
          [3, 1],
          [5, 2],
          [4, 3],
        ],
      },
    ],
  });
  expect(lineSentence(plot)).toBe(
    "loss over step 0 to 1. loss falls from 4 to 2. The line is the median of 3 runs, its band the middle half of them.",
  );
});

test("one point is a dot, not an empty plot", () => {
  const plot = spec({ series: [{ name: "loss", y: [2] }] });
  const layout = layoutLine(plot, "wide");
  expect(layout.series[0]?.dots).toEqual([[0, 2]]);
  expect(lineSentence(plot)).toContain("loss has one point, 2.");
});

test("the axis keeps its length while a run grows, and the name stands at the line's end", () => {
  const short = layoutLine(spec({ xDomain: [0, 100], series: [{ name: "loss", y: [3, 2, 1] }] }), "wide");
  const long = layoutLine(
    spec({ xDomain: [0, 100], series: [{ name: "loss", y: new Array(101).fill(1) }] }),
    "wide",
  );
  expect(short.xDomain).toEqual([0, 100]);
  expect(short.labels[0]!.at[0]).toBeLessThan(100);
  expect(long.labels[0]!.at[0]).toBeGreaterThan(edgesOf(long)[1]);
});

test("everything drawn lies within the plot, linear and log, in both sizes", () => {
  const y = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      y,
      fc.constantFrom("linear", "log"),
      fc.constantFrom("wide", "narrow"),
      (values, yScale, size) => {
        const plot = normalisePlot({ kind: "line", yScale, series: [{ y: values }] });
        if ("missing" in plot || plot.kind !== "line") return;
        const layout = layoutLine(plot, size);
        const [left, right, top, bottom] = edgesOf(layout);
        for (const { segments, dots } of layout.series)
          for (const [x, at] of [...segments.flat(), ...dots].map(placeIn(layout)))
            expect(x >= left - 1e-6 && x <= right + 1e-6 && at >= top - 1e-6 && at <= bottom + 1e-6).toBe(
              true,
            );
      },
    ),
  );
});

test("a step is read with all series that have it", () => {
  const plot = spec({
    series: [
      { name: "a", x: [0, 10], y: [1, 2] },
      { name: "b", x: [10, 20], y: [5, 6] },
    ],
  });
  const stops = lineStops(layoutLine(plot, "wide"));
  expect(stops.count).toBe(3);
  expect(stops.stop(1).text).toBe("step 10: a is 2; b is 5");
  expect(stops.nearest([99999, 0])).toBe(2);
});

test("the table has at most 20 steps, the first and last among them; the file has all", () => {
  const plot = spec({ series: [{ name: "a", y: Array.from({ length: 500 }, (_, step) => step / 8) }] });
  const { rows } = tableOfLine(plot);
  expect([rows.length, rows[0], rows[19]]).toEqual([20, ["0", "0"], ["499", "62.38"]]);
  expect(csvOfLine(plot)).toHaveLength(501);
});
