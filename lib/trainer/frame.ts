import type { Experiment } from "@/lib/playground";
import { type LayerReport, norm, reportOf } from "./layer-report";
import type { Trainer } from "./trainer";

/** The points of an experiment and the part of the plane around them. */
export type Scene = {
  points: { x: number; y: number; label: string }[];
  xDomain: [min: number, max: number];
  yDomain: [min: number, max: number];
};

/** A trainer's state at one moment, as plain data to be drawn. */
export type Frame = {
  experiment: Experiment;
  scene: Scene;
  epoch: number;
  updates: number;
  /** The mean loss of the last finished epoch; null before the first. */
  loss: number | null;
  /** Fraction of the points on the right side. */
  accuracy: number;
  /** The output as a probability of class 1, or from −1 to 1 where the loss is of squares: rows of y upwards. */
  plane: number[][];
  history: { epochs: number[]; losses: number[] };
  layers: LayerReport[];
  /** Of the output layer's weight. */
  outputGradientNorm: number | null;
};

/** Cells of the plane in each direction. */
export const planeSize = 40;

export function frameOf(trainer: Trainer): Frame {
  const { experiment, network, epoch, updates, epochLoss: loss } = trainer;
  const scene = sceneOf(trainer);
  const plane = planeOf(trainer, scene);
  const trained = updates > 0;
  // Last, because the reports read what the layers hold of these points.
  const accuracy = accuracyOf(trainer);
  return {
    ...{ experiment, scene, epoch, updates, loss, accuracy, plane },
    history: trainer.history.points(),
    layers: network.layers.map((layer) => reportOf(layer, experiment.count, trained)),
    outputGradientNorm: trained ? norm(network.weights.at(-1)!) : null,
  };
}

/** "0" and "1" name the classes. */
function sceneOf({ x, target }: Trainer): Scene {
  const points = Array.from(target, (label, i) => ({
    ...{ x: fourPlaces(x[2 * i]!), y: fourPlaces(x[2 * i + 1]!) },
    label: label > 0 ? "1" : "0",
  }));
  return {
    points,
    xDomain: around(points.map((point) => point.x)),
    yDomain: around(points.map((point) => point.y)),
  };
}

/** A little more than the values, out to tenths. */
function around(values: readonly number[]): [number, number] {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const air = 0.08 * (max - min);
  return [Math.floor((min - air) * 10) / 10, Math.ceil((max + air) * 10) / 10];
}

function planeOf({ network, experiment }: Trainer, { xDomain, yDomain }: Scene): number[][] {
  const middle = ([min, max]: [number, number], i: number) => min + ((i + 0.5) / planeSize) * (max - min);
  return Array.from({ length: planeSize }, (_, row) => {
    const x = new Float32Array(2 * planeSize);
    for (let column = 0; column < planeSize; column++) {
      x[2 * column] = middle(xDomain, column);
      x[2 * column + 1] = middle(yDomain, row);
    }
    return Array.from(network.outputs(x), (output) =>
      fourPlaces(experiment.loss === "squares" ? output : 1 / (1 + Math.exp(-output))),
    );
  });
}

/** No shade tells more apart, and a frame is a third as long. */
function fourPlaces(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function accuracyOf({ network, x, target }: Trainer): number {
  const outputs = network.outputs(x);
  let right = 0;
  for (let i = 0; i < target.length; i++) if (outputs[i]! > 0 === target[i]! > 0) right++;
  return right / target.length;
}
