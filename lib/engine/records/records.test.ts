import katex from "katex";
import { describe, expect, it } from "vitest";
import { activations, allActivations, grad, nn, type Tensor, tensor } from "..";
import * as modules from "../nn/activations";
import type { ActivationRecord, VectorRecord } from "./record";
import { vectors } from "./vectors";

type Parameters = Record<string, number>;

const records: [string, ActivationRecord | VectorRecord][] = Object.entries(allActivations);
const ofNumbers = Object.entries(allActivations as object).filter(([key]) => !(key in vectors)) as [
  string,
  ActivationRecord,
][];
const ofVectors: [string, VectorRecord][] = Object.entries(vectors);

/** Parameters besides the defaults, chosen so that kinks move, come and go. */
const variants: Record<string, Parameters[]> = {
  leakyRelu: [{ negativeSlope: 0.25 }, { negativeSlope: 1 }, { negativeSlope: -1 }],
  prelu: [{ weight: 0.5 }, { weight: 1 }],
  rrelu: [
    { lower: 0.25, upper: 0.5 },
    { lower: 1, upper: 1 },
  ],
  threshold: [{ threshold: 1.25, value: -2 }, { threshold: -1 }],
  elu: [{ alpha: 0.5 }, { alpha: 2 }],
  celu: [{ alpha: 0.5 }, { alpha: 2 }],
  softplus: [{ beta: 2 }, { beta: 2, threshold: 1 }],
  hardtanh: [{ min: -2.5, max: 0.5 }],
  hardshrink: [{ lambd: 1.25 }, { lambd: 0 }],
  softshrink: [{ lambd: 1.25 }, { lambd: 0 }],
};

const tries = ofNumbers.flatMap(([key, record]) =>
  [{}, ...(variants[key] ?? [])].map((parameters): [string, ActivationRecord, Parameters] => [
    `${key} ${JSON.stringify(parameters)}`,
    record,
    parameters,
  ]),
);

const grid = Array.from({ length: 85 }, (_, i) => i / 4 - 10.5);
const double = (values: number[]): Tensor => tensor(values, { dtype: "float64", requiresGrad: true });
const h = 1e-6;

describe("the records of the activations", () => {
  it("are there for every activation of nn", () => {
    const described = new Set(records.map(([, { module }]) => module));
    // Softmax2d is Softmax along another dimension.
    const missing = Object.keys(modules).filter((name) => name !== "Softmax2d" && !described.has(name));
    expect(missing).toEqual([]);
  });

  it.each(records)("%s: names a function of nn.functional and a module of nn", (_key, { name, module }) => {
    expect(Object.keys(nn.functional)).toContain(name);
    expect(Object.keys(nn)).toContain(module);
  });

  it.each(records)(
    "%s: has formulas that KaTeX accepts, in which every parameter's symbol stands",
    (_key, record) => {
      for (const tex of [record.tex, record.derivativeTex])
        expect(katex.renderToString(tex, { throwOnError: true, strict: "error" })).toContain("katex");
      for (const { tex } of Object.values("parameters" in record ? record.parameters : {})) {
        katex.renderToString(tex, { throwOnError: true, strict: "error" });
        expect(record.tex).toContain(tex);
      }
    },
  );

  it("can be told apart by their dashes alone, and each has a colour of its own", () => {
    expect(new Set(records.map(([, { dash }]) => dash)).size).toBe(records.length);
    expect(new Set(records.map(([, { colour }]) => colour)).size).toBe(records.length);
  });

  it("that are drawn are among them", () => {
    for (const [key, record] of Object.entries(activations))
      expect(allActivations[key as "relu"]).toBe(record);
  });
});

describe("the module of a record", () => {
  it.each(ofNumbers)("%s: gives the same with its own defaults", (key, { module, forward }) => {
    const made = (nn as unknown as Record<string, (options?: object) => nn.Module>)[module]!;
    const net = (key === "geluTanh" ? made({ approximate: "tanh" }) : made()).eval();
    const x = tensor(grid);
    expect(net(x).toArray()).toEqual(forward(x).toArray());
  });
});

describe.each(tries)("the record of %s", (_title, record, parameters) => {
  it("has one value for a number and for a tensor", () => {
    const together = record.forward(double(grid), parameters).toArray();
    expect(grid.map((x) => record.value(x, parameters))).toEqual(together);
  });

  it("has the derivative of autograd, at kinks too", () => {
    const places = [...grid, ...record.kinks(parameters)];
    const x = double(places);
    const slopes = grad(record.forward(x, parameters).sum(), x).toArray() as number[];
    // hardsigmoid's slope is a float32 constant, as in PyTorch.
    places.forEach((place, i) => {
      expect(record.derivative(place, parameters)).toBeCloseTo(
        slopes[i]!,
        record.name === "hardsigmoid" ? 7 : 13,
      );
    });
  });

  it("has the derivative of central differences away from the kinks", () => {
    for (const x of grid.map((place) => place + 0.1)) {
      const slope = (record.value(x + h, parameters) - record.value(x - h, parameters)) / (2 * h);
      expect(record.derivative(x, parameters)).toBeCloseTo(slope, 8);
    }
  });

  it("has its kinks exactly where the difference quotients from left and right differ", () => {
    const value = (x: number) => record.value(x, parameters);
    const differ = (x: number) => Math.abs(value(x + h) - 2 * value(x) + value(x - h)) / h > 1e-2;
    expect(grid.filter(differ)).toEqual(record.kinks(parameters));
  });
});

describe.each(ofVectors)("the record of %s", (_key, record) => {
  const x = [-2, 0.5, 0.25, 1.5];

  it("has one value for a list and for a tensor", () => {
    expect(record.value(x)).toEqual(record.forward(double(x)).toArray());
  });

  it("has the Jacobian of autograd and of central differences", () => {
    const rows = record.derivative(x);
    const leaf = double(x);
    const y = record.forward(leaf);
    rows.forEach((row, i) => {
      const slopes = grad(y.at(i), leaf, { retainGraph: true }).toArray() as number[];
      row.forEach((slope, j) => {
        const moved = (step: number) => record.value(x.map((v, k) => (k === j ? v + step : v)))[i]!;
        expect(slope).toBeCloseTo(slopes[j]!, 13);
        expect(slope).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 8);
      });
    });
  });
});
