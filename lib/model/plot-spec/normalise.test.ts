import fc from "fast-check";
import { expect, test } from "vitest";
import { normalisePlot } from "./normalise";
import type { LineSpec, PlotSpec } from "./spec";

const kinds = ["line", "histogram", "bars", "heatmap", "boundary", "graph", "functions"];

const line = (series: unknown, more = {}) => normalisePlot({ kind: "line", series, ...more });

function drawn(plot: ReturnType<typeof normalisePlot>): PlotSpec {
  if ("missing" in plot) throw new Error(plot.missing);
  return plot;
}

const oddNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e308, 1e308, 0, -0, 5e-324),
  fc.integer(),
);
const odd: fc.Arbitrary<unknown> = fc.oneof(
  oddNumber,
  fc.string(),
  fc.constantFrom(null, undefined, true, {}, []),
  fc.array(fc.oneof(oddNumber, fc.string()), { maxLength: 12 }),
  fc.array(fc.array(oddNumber, { maxLength: 5 }), { maxLength: 5 }),
);
const item = fc.record(
  {
    ...{ name: odd, x: odd, y: odd, values: odd, counts: odd, band: odd, runs: odd, points: odd, slope: odd },
    ...{
      id: fc.constantFrom("a", "b", "c"),
      inputs: fc.array(fc.constantFrom("a", "b", "q")),
      label: odd,
      op: odd,
    },
  },
  { requiredKeys: [] },
);
const items = fc.oneof(odd, fc.array(item, { maxLength: 5 }));
const span = fc.oneof(odd, fc.constant([0, 1]));
const anything = fc.record(
  {
    ...{
      title: odd,
      xLabel: odd,
      yLabel: odd,
      yScale: fc.constantFrom("log", "linear", 3),
      xDomain: span,
      yDomain: span,
    },
    ...{
      series: items,
      nodes: items,
      curves: items,
      points: items,
      values: odd,
      categories: odd,
      edges: odd,
      bins: odd,
    },
    ...{ rows: odd, columns: odd, threshold: odd, classes: odd, mark: odd, domain: span, notes: odd },
    ...{ kind: fc.constantFrom(...kinds) },
  },
  { requiredKeys: ["kind"] },
);

test("whatever arrives becomes a chart or a sentence that says what is missing", () => {
  fc.assert(
    fc.property(fc.oneof(anything, odd), (given) => {
      const plot = normalisePlot(given);
      if ("missing" in plot) expect(plot.missing).toMatch(/^.{10,}$/s);
      else expect(plot.title.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test("a chart that was filled in comes back as it is", () => {
  fc.assert(
    fc.property(anything, (given) => {
      const once = normalisePlot(given);
      expect(normalisePlot(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test("no number is left that an axis cannot hold", () => {
  const held = (value: unknown): boolean => {
    if (typeof value === "number") return Number.isNaN(value) || Math.abs(value) <= 1e300;
    return typeof value !== "object" || value === null || Object.values(value).every(held);
  };
  fc.assert(
    fc.property(anything, (given) => {
      const plot = normalisePlot(given);
      if (!("missing" in plot) && plot.kind !== "graph") expect(held(plot)).toBe(true);
    }),
  );
});

test("a million points are thinned, their extremes kept, and the reader is told how many were", () => {
  const y = Float64Array.from({ length: 1e6 }, (_, index) => Math.sin(index));
  y[777_777] = 9;
  y[123_456] = -9;
  const plot = drawn(line([{ name: "noise", y }])) as LineSpec;
  const [series] = plot.series;
  expect(series?.y.length).toBeLessThanOrEqual(1200);
  expect(series?.x[series.y.indexOf(9)]).toBe(777_777);
  expect(series?.y).toContain(-9);
  expect([series?.x[0], series?.x.at(-1)]).toEqual([0, 999_999]);
  expect(plot.notes).toEqual([
    `${(1e6 - series!.y.length).toLocaleString("en")} of 1,000,000 points of noise are left out of the drawing; the least and greatest of every stretch are kept.`,
  ]);
});

test("runs become their median and the middle half, as NumPy's percentiles have them", () => {
  const runs = [
    [1, 10],
    [2, 20],
    [4, 40],
    [8, 80],
  ];
  const [series] = (drawn(line([{ name: "loss", y: runs }])) as LineSpec).series;
  expect(series?.y).toEqual([3, 30]);
  expect(series?.band).toEqual({ low: [1.75, 17.5], high: [5, 50] });
  expect(series?.runs).toBe(4);
});

test("gaps, lengths that differ and x out of order are told", () => {
  const plot = drawn(line([{ name: "a", x: [2, 1, 3], y: [1, Number.NaN, 1e308, 4] }])) as LineSpec;
  expect(plot.series[0]?.x).toEqual([1, 2, 3]);
  expect(plot.series[0]?.y).toEqual([Number.NaN, 1, Number.NaN]);
  expect(plot.notes).toEqual([
    "2 of 4 values of a are not finite, or too large to draw; such values leave gaps.",
    "a has 3 x for 4 y; the 1 without a partner are left out.",
    "The points of a are drawn by increasing x.",
  ]);
});

test.each([
  [{ kind: "line", series: [] }, /no series to draw. Give at least one/],
  [{ kind: "line", series: [{ name: "loss", y: [Number.NaN] }] }, /no finite number to draw yet in loss/],
  [{ kind: "line", yScale: "log", series: [{ y: [-1, 0] }] }, /log axis has room for numbers above 0 only/],
  [{ kind: "histogram", series: [{ name: "z", values: [] }] }, /no finite number to count in z/],
  [{ kind: "heatmap", values: [[]] }, /no values to draw/],
  [{ kind: "boundary", values: [[1]] }, /xDomain: \[from, to\]/],
  [{ kind: "graph", nodes: [] }, /no node/],
  [
    {
      kind: "graph",
      nodes: [
        { id: "a", inputs: ["b"] },
        { id: "b", inputs: ["a"] },
      ],
    },
    /runs in a circle/,
  ],
  [
    { kind: "functions", curves: [{ x: [1], y: [1] }], domain: [0, 1], scale: { x: "log" } },
    /x above 0 only/,
  ],
  [{ kind: "pie" }, /“pie” is no kind of plot. The kinds are line, histogram/],
  [7, /A plot is an object/],
])("%j says what is missing", (given, says) => {
  expect(normalisePlot(given)).toEqual({ missing: expect.stringMatching(says) });
});

test("a node that is not there is named, and the rest is drawn inputs first", () => {
  const plot = drawn(
    normalisePlot({ kind: "graph", nodes: [{ id: "mul", inputs: ["a", "q"] }, { id: "a" }] }),
  );
  expect(plot.kind === "graph" && plot.nodes.map(({ id }) => id)).toEqual(["a", "mul"]);
  expect(plot.notes).toEqual(["mul is computed from “q”, which is no node of this graph."]);
});

test("probabilities part at one half, other outputs at 0", () => {
  const plane = { kind: "boundary", xDomain: [0, 1], yDomain: [0, 1] };
  expect(normalisePlot({ ...plane, values: [[0.2, 0.9]] })).toMatchObject({ threshold: 0.5 });
  expect(normalisePlot({ ...plane, values: [[-2, 0.9]] })).toMatchObject({ threshold: 0 });
});

test("of a large matrix every block keeps its value farthest from 0", () => {
  const values = Array.from({ length: 200 }, () => new Array<number>(200).fill(0.1));
  values[150]![151] = -3;
  const plot = drawn(normalisePlot({ kind: "heatmap", values }));
  expect(plot.kind === "heatmap" && [plot.values.length, plot.values[0]!.length]).toEqual([64, 64]);
  expect(plot.kind === "heatmap" && plot.values.flat().filter((value) => value === -3)).toHaveLength(1);
  expect(plot.notes[0]).toContain("200 × 200 values are drawn as 64 × 64");
});
