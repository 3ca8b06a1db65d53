import { describe, expect, it } from "vitest";
import type { Curve } from "@/lib/model";
import type { Purpose } from "../protocol";
import { step } from "../testing/notebook-steps";
import { runSteps, samplesOf } from "../testing/run-steps";

const COUNT = 9;
const plotted = (source: string, at: string | null = null) =>
  step(source, { kind: "sample", domain: [-2, 2], count: COUNT, at, label: "the label" });

async function curveOf(source: string): Promise<Curve> {
  const { curves } = await samplesOf(plotted(source));
  return curves[0]!;
}

const grid = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

type Case = { title: string; source: string; y: (x: number) => number; slope: (x: number) => number };

const cases: Case[] = [
  {
    title: "ReLU of tensors, whose slope at 0 is PyTorch's 0",
    source: 'import { relu } from "gradbook";\nrelu',
    y: (x) => Math.max(0, x),
    slope: (x) => (x > 0 ? 1 : 0),
  },
  {
    title: "the sigmoid of tensors",
    source: 'import { sigmoid } from "gradbook";\nsigmoid',
    y: logistic,
    slope: (x) => logistic(x) * (1 - logistic(x)),
  },
  { title: "x² of numbers", source: "(x: number) => x * x", y: (x) => x * x, slope: (x) => 2 * x },
  {
    title: "the sigmoid of numbers",
    source: "(x: number) => 1 / (1 + Math.exp(-x))",
    y: logistic,
    slope: (x) => logistic(x) * (1 - logistic(x)),
  },
  { title: "a constant of numbers", source: "(x: number) => 3", y: () => 3, slope: () => 0 },
  {
    title: "a constant of tensors",
    source: 'import { ones } from "gradbook";\n(x) => ones(9)',
    y: () => 1,
    slope: () => 0,
  },
  {
    title: "a function of numbers that refuses a tensor",
    source: '(x: number) => { if (typeof x !== "number") throw new TypeError("no"); return 2 * x; }',
    y: (x) => 2 * x,
    slope: () => 2,
  },
];

describe("a sampled function has its values and its slope", () => {
  for (const { title, source, y, slope } of cases)
    it(`for ${title}`, async () => {
      const curve = await curveOf(source);
      expect(curve.x).toEqual(grid);
      grid.forEach((x, i) => {
        expect(curve.y[i]).toBeCloseTo(y(x), 9);
        expect(curve.slope?.[i]).toBeCloseTo(slope(x), 6);
      });
    });

  it("for |x| of numbers, with a gap in the slope at the kink", async () => {
    const { y, slope } = await curveOf("(x: number) => Math.abs(x)");
    expect(y[4]).toBe(0);
    expect(slope?.map((value) => (Number.isNaN(value) ? "gap" : Math.round(value)))).toEqual([
      -1,
      -1,
      -1,
      -1,
      "gap",
      1,
      1,
      1,
      1,
    ]);
  });

  it("with a gap where it has no value", async () => {
    const { y } = await curveOf("(x: number) => (x > 0 ? Math.log(x) : undefined)");
    expect(y.slice(0, 5)).toEqual(new Array(5).fill(Number.NaN));
    expect(y[6]).toBe(0);
  });
});

describe("a plot", () => {
  it("of one function has the plot's label as the curve's name", async () => {
    expect((await curveOf("function f(x: number) { return x; }\nf")).name).toBe("the label");
  });

  it("of an object of functions has one curve a key", async () => {
    const { curves } = await samplesOf(plotted("({ one: (x: number) => x, two: (x: number) => 2 * x })"));
    expect(curves.map(({ name, y }) => [name, y[8]])).toEqual([
      ["one", 2],
      ["two", 4],
    ]);
  });

  it("of a list of functions has one curve each, by their own names", async () => {
    const { curves } = await samplesOf(plotted("function f(x: number) { return x; }\n[f, (x: number) => x]"));
    expect(curves.map(({ name }) => name)).toEqual(["f", "1"]);
  });

  it("marks the value and the slope where its control stands", async () => {
    const square = plotted("({ square: (x: number) => x * x })", "x0");
    const { mark } = await samplesOf(square, { x0: 1.5 });
    expect(mark?.x).toBe(1.5);
    expect(mark?.points[0]?.y).toBeCloseTo(2.25, 12);
    expect(mark?.points[0]?.slope).toBeCloseTo(3, 6);
  });

  it("has no mark where nothing says at which x", async () => {
    expect((await samplesOf(plotted("(x: number) => x"))).mark).toBeNull();
  });

  it("has second derivatives on request, of numbers and of tensors, with a gap at a kink", async () => {
    const [x3, kinked] = [
      "({ numbers: (x: number) => x ** 3, tensors: (x) => x.mul(x).mul(x) })",
      'import { relu } from "gradbook";\nrelu',
    ];
    const purpose: Purpose = {
      kind: "sample",
      domain: [-2, 2],
      count: COUNT,
      at: null,
      label: "f",
      second: true,
    };
    const { curves } = await samplesOf(step(x3, purpose));
    for (const { curvature } of curves)
      grid.forEach((x, i) => void expect(curvature?.[i]).toBeCloseTo(6 * x, 3));
    const [relu] = (await samplesOf(step(kinked, purpose))).curves;
    expect(relu?.curvature).toEqual([0, 0, 0, 0, Number.NaN, 0, 0, 0, 0]);
  });

  it("has a gap in the slope where the value is infinite", async () => {
    const { slope } = await curveOf("(x: number) => 1 / x");
    expect(slope?.[4]).toBeNaN();
  });

  const refused = ["5", "null", "({})", "({ a: 1 })", '"relu"', "[]"];
  for (const source of refused)
    it(`of ${source} is refused with its label`, async () => {
      const [result] = await runSteps(plotted(source));
      expect(result).toMatchObject({ kind: "threw", error: { name: "TypeError" } });
      expect(result?.kind === "threw" && result.error.message).toContain("“the label” is not a function");
    });
});
