import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import * as engine from "@/lib/engine";
import { type Experiment, programOf, readState, trainable } from "@/lib/playground";
import { compile } from "@/lib/runtime";
import { catalogue } from "./catalogue";
import { frameOf } from "./frame";
import { Trainer } from "./trainer";

const all = catalogue();

function experimentAt(address: string): Experiment {
  const { state, corrections } = readState(all, new URLSearchParams(address));
  expect(corrections).toEqual([]);
  return state.experiment;
}

function lossesOf(experiment: Experiment, epochs: number): number[] {
  const trainer = new Trainer(experiment);
  trainer.train(epochs * trainer.updatesAnEpoch);
  return trainer.history.points().losses;
}

/** What the cell's last expression is. */
async function valueOf(source: string): Promise<unknown> {
  const compiled = compile(source);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  const { js, imports } = compiled.code;
  const AsyncFunction = (async () => {}).constructor as new (
    ...text: string[]
  ) => (...values: unknown[]) => Promise<{ value: unknown }>;
  const exports: Record<string, unknown> = { ...engine };
  const run = new AsyncFunction(...imports.map(({ local }) => local), js);
  return (await run(...imports.map(({ exported }) => exports[exported]))).value;
}

function expectAlike(actual: readonly number[], expected: readonly number[], relative: number): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, loss] of expected.entries())
    expect(Math.abs(actual[i]! - loss), `epoch ${i + 1}: ${actual[i]} for ${loss}`).toBeLessThan(
      relative * Math.abs(loss),
    );
}

// Made by goldens/losses.py with a real PyTorch.
const goldens = JSON.parse(readFileSync(new URL("goldens/losses.json", import.meta.url), "utf8")) as {
  address: string;
  losses: number[];
}[];

describe("the loss of every epoch is PyTorch's with the same seed", () => {
  it.each(goldens)("at “$address”", ({ address, losses }) => {
    expectAlike(lossesOf(experimentAt(address), losses.length), losses, 1e-4);
  });
});

describe("the program of an experiment gives the trainer's losses", () => {
  it.each([
    "",
    "data=xor&layers=0&loss=squares",
    "data=moons&layers=6,4&activation=relu&init=he&optimizer=Adam&rate=0.01&seed=11",
    "data=spirals&noise=0&layers=8&activation=gelu&init=xavier&optimizer=momentum&rate=0.03&batch=25",
    "data=blobs&count=150&noise=0.5&layers=3,3&activation=sigmoid&norm=1&optimizer=RMSprop&rate=0.01&batch=50",
    "layers=4,4&init=small",
    "layers=4,4&init=zeros&activation=leakyRelu",
    "layers=5&init=large&loss=squares&batch=1&rate=0.01",
  ])("at “%s”", async (address) => {
    const experiment = experimentAt(address);
    const losses = (await valueOf(programOf(all, experiment, 6))) as number[];
    expectAlike(lossesOf(experiment, 6), losses, 1e-3);
  });

  it.each(trainable(all).map(({ name }) => name))("with %s", async (name) => {
    const experiment = experimentAt(`activation=${name}&layers=5&rate=0.03`);
    expectAlike(lossesOf(experiment, 2), (await valueOf(programOf(all, experiment, 2))) as number[], 1e-4);
  });
});

test("training in many small portions comes to the same as in one", () => {
  const experiment = experimentAt("data=moons");
  const whole = new Trainer(experiment);
  whole.train(60);
  const expected = frameOf(whole);
  const inParts = new Trainer(experiment);
  for (let i = 0; i < 60; i++) inParts.train(1);
  expect(frameOf(inParts)).toEqual(expected);
});

describe("a frame", () => {
  it("shows a network without hidden layers as a plane cut by one straight line, and its points", () => {
    const trainer = new Trainer(experimentAt("data=blobs&layers=0"));
    trainer.train(500);
    const { plane, accuracy, scene, layers } = frameOf(trainer);
    expect(accuracy).toBe(1);
    expect(scene.points.length).toBe(200);
    expect(layers).toEqual([]);
    const logit = (row: number, column: number) =>
      Math.log(plane[row]![column]! / (1 - plane[row]![column]!));
    const step = logit(20, 11) - logit(20, 10);
    expect(logit(30, 21) - logit(30, 20)).toBeCloseTo(step, 1);
  });

  it("counts zeros and dead units of a ReLU layer whose weights are 0", () => {
    const trainer = new Trainer(experimentAt("layers=4&activation=relu&init=zeros"));
    const [layer] = frameOf(trainer).layers;
    expect(layer).toMatchObject({ width: 4, zeros: 1, dead: 4, saturated: 1, mean: 0, gradientNorm: null });
  });

  it("shows gradients that shrink towards the input of a deep sigmoid network", () => {
    const trainer = new Trainer(experimentAt("layers=8,8,8,8,8&activation=sigmoid"));
    trainer.train(1);
    const norms = frameOf(trainer).layers.map(({ gradientNorm }) => gradientNorm!);
    for (const [i, norm] of norms.slice(1).entries()) expect(norms[i]).toBeLessThan(norm);
  });
});
