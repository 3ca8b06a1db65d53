import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DATA_SETS, INITIALISATIONS, OPTIMIZERS, SPEEDS } from "./experiment";
import { type PlaygroundState, readState, writeState } from "./state";

const catalogue = [
  { name: "relu", title: "ReLU", parameters: [], layer: "nn.ReLU()" },
  { name: "tanh", title: "Tanh", parameters: [], layer: "nn.Tanh()" },
  {
    name: "elu",
    title: "ELU",
    parameters: [{ name: "alpha", initial: 1, min: 0.1, max: 3, step: 0.1 }],
    layer: "nn.ELU()",
  },
  {
    name: "prelu",
    title: "PReLU",
    parameters: [{ name: "weight", initial: 0.25, min: -1, max: 1, step: 0.05 }],
    layer: null,
  },
];

const read = (address: string) => readState(catalogue, new URLSearchParams(address));

/** Whole steps of a slider, as its own arithmetic has them. */
const steps = (from: number, to: number, perUnit: number) =>
  fc.integer({ min: Math.round(from * perUnit), max: Math.round(to * perUnit) }).map((n) => n / perUnit);

const chosen = fc.oneof(
  fc.constant({ name: "relu", parameters: {} }),
  steps(0.1, 3, 10).map((alpha) => ({ name: "elu", parameters: { alpha } })),
  steps(-1, 1, 20).map((weight) => ({ name: "prelu", parameters: { weight } })),
);

const states: fc.Arbitrary<PlaygroundState> = fc.record({
  explorer: fc.record({
    first: chosen,
    second: fc.option(chosen),
    derivative: fc.boolean(),
    curvature: fc.boolean(),
    x: steps(-5, 5, 20),
  }),
  experiment: fc.record({
    data: fc.constantFrom(...DATA_SETS),
    count: fc.integer({ min: 2, max: 10 }).map((n) => n * 50),
    noise: steps(0, 1, 20),
    layers: fc.array(fc.integer({ min: 1, max: 32 }), { maxLength: 12 }),
    activation: fc.constantFrom("relu", "tanh", "elu"),
    batchNorm: fc.boolean(),
    init: fc.constantFrom(...INITIALISATIONS),
    loss: fc.constantFrom("crossEntropy" as const, "squares" as const),
    optimizer: fc.constantFrom(...OPTIMIZERS),
    learningRate: fc.constantFrom(0.001, 0.03, 1),
    batchSize: fc.constantFrom(5, 10, 50),
    seed: fc.integer({ min: 0, max: 9999 }),
  }),
  speed: fc.constantFrom(...SPEEDS),
  updates: fc.integer({ min: 0, max: 100_000 }),
});

test("an address brings every state back as it was, with nothing to correct", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writeState(catalogue, state))).toEqual({ state, corrections: [] });
    }),
  );
});

test("whatever an address says, a state comes of it that writes and reads as itself", () => {
  const names = [
    "first",
    "second",
    "x",
    "data",
    "count",
    "noise",
    "layers",
    "rate",
    "batch",
    "norm",
    "updates",
  ];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.double().map(String))));
  fc.assert(
    fc.property(pairs, (given) => {
      const { state } = readState(catalogue, new URLSearchParams(given));
      expect(read(writeState(catalogue, state))).toEqual({ state, corrections: [] });
    }),
  );
});

test("the first state has an empty address", () => {
  expect(writeState(catalogue, read("").state)).toBe("");
});

test("an address can be read by people", () => {
  const { state } = read("first=elu&first.alpha=0.5&layers=8,8&rate=0.01");
  expect(writeState(catalogue, state)).toBe("?first=elu&first.alpha=0.5&layers=8,8&rate=0.01");
});

describe("what an address has wrong is put right, and said:", () => {
  it.each([
    [
      "data=moon",
      { data: "circles" },
      "“data=moon”: data must be one of circles, moons, xor, spirals, blobs; circles is taken.",
    ],
    ["noise=7", { noise: 1 }, "“noise=7”: noise goes from 0 to 1 in steps of 0.05; 1 is taken."],
    ["count=123", { count: 100 }, "“count=123”: count goes from 100 to 500 in steps of 50; 100 is taken."],
    ["seed=", { seed: 1 }, "“seed=”: seed must be a number from 0 to 9999; 1 is taken."],
    [
      "rate=0.02",
      { learningRate: 0.1 },
      "“rate=0.02”: rate must be one of 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3; 0.1 is taken.",
    ],
    [
      "layers=4,100",
      { layers: [4, 32] },
      "“layers=4,100”: layers has at most 12 numbers, each a whole one from 1 to 32; 4,32 is taken.",
    ],
    [
      "layers=wide",
      { layers: [4, 2] },
      "“layers=wide”: layers must be whole numbers with commas between, such as 4,2; 4,2 is taken.",
    ],
    [
      "activation=prelu",
      { activation: "tanh" },
      "“activation=prelu”: activation must be one of relu, tanh, elu; tanh is taken.",
    ],
    [
      "norm=1&batch=1",
      { batchNorm: true, batchSize: 5 },
      "Batch norm needs at least 2 examples in a batch; batches of 5 are taken.",
    ],
  ])("%s", (address, expected, sentence) => {
    const { state, corrections } = read(address);
    expect(state.experiment).toMatchObject(expected);
    expect(corrections).toEqual([sentence]);
  });
});

test("parameters of an activation that is not chosen mean nothing", () => {
  expect(read("first=relu&first.alpha=2")).toEqual(read("first=relu"));
});
