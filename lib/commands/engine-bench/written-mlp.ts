import { type Running, timed } from "./contender";
import { mlpInputs } from "./inputs";
import { learningRate, type Mlp } from "./workloads";

/** A layer's place in a network. x: [batch, inputs] → [batch, outputs]. */
export type LayerSize = { batch: number; inputs: number; outputs: number };

/** What a network written by hand is made of, over arrays or over addresses in a memory. */
export type Loops<Place> = {
  place(values: Float32Array): Place;
  room(count: number): Place;
  /** y = x · Wᵀ + b. */
  linear(size: LayerSize, x: Place, weight: Place, bias: Place, y: Place): void;
  /** gW = gᵀ · x and gb = Σ rows of g. */
  linearGradients(size: LayerSize, g: Place, x: Place, weightGradient: Place, biasGradient: Place): void;
  /** gx = g · W. */
  linearBack(size: LayerSize, g: Place, weight: Place, inputGradient: Place): void;
  /** y ← activation of y. */
  activate(activation: Mlp["activation"], count: number, y: Place): void;
  /** g ← g times the slope of the activation, which follows from its result y. */
  activateBack(activation: Mlp["activation"], count: number, g: Place, y: Place): void;
  /** The loss; its gradient goes to g. */
  loss(loss: Mlp["loss"], batch: number, outputs: number, y: Place, target: Place, g: Place): number;
  /** x ← x − rate · g. */
  descend(count: number, x: Place, g: Place, rate: number): void;
  norm(count: number, x: Place): number;
};

type Layer<Place> = {
  size: LayerSize;
  weight: Place;
  bias: Place;
  weightGradient: Place;
  biasGradient: Place;
  x: Place;
  y: Place;
  /** The gradient of y. */
  g: Place;
};

/** A network's step written by hand: no tensors, no graph, and all memory is there before the first step. */
export function writtenMlp<Place>(loops: Loops<Place>, workload: Mlp): Running {
  const { activation, batch, readsNorms } = workload;
  const inputs = mlpInputs(workload);
  const target = loops.place(inputs.target);
  const layers = layersOf(loops, workload);
  const last = layers.at(-1)!;
  const norms = new Float64Array(layers.length);
  const forward = () => {
    for (const { size, x, weight, bias, y } of layers) {
      loops.linear(size, x, weight, bias, y);
      if (y !== last.y) loops.activate(activation, batch * size.outputs, y);
    }
    return loops.loss(workload.loss, batch, last.size.outputs, last.y, target, last.g);
  };
  const backward = () => {
    for (let i = layers.length - 1; i >= 0; i -= 1) {
      const { size, g, x, weight, weightGradient, biasGradient } = layers[i]!;
      loops.linearGradients(size, g, x, weightGradient, biasGradient);
      if (i === 0) continue;
      loops.linearBack(size, g, weight, layers[i - 1]!.g);
      loops.activateBack(activation, batch * size.inputs, layers[i - 1]!.g, x);
    }
  };
  const update = () => {
    for (const { size, weight, bias, weightGradient, biasGradient } of layers) {
      loops.descend(size.outputs * size.inputs, weight, weightGradient, learningRate);
      loops.descend(size.outputs, bias, biasGradient, learningRate);
    }
  };
  const readNorms = () => {
    for (let i = 0; i < layers.length; i += 1) {
      const { size, weightGradient } = layers[i]!;
      norms[i] = loops.norm(size.outputs * size.inputs, weightGradient);
    }
  };
  const step = () => {
    forward();
    backward();
    update();
    if (readsNorms) readNorms();
  };
  return { time: timed(step), proof: forward };
}

function layersOf<Place>(loops: Loops<Place>, workload: Mlp): Layer<Place>[] {
  const { sizes, batch } = workload;
  const given = mlpInputs(workload);
  let x = loops.place(given.x);
  return given.layers.map(({ weight, bias }, i) => {
    const [inputs, outputs] = [sizes[i]!, sizes[i + 1]!];
    const layer = {
      size: { batch, inputs, outputs },
      weight: loops.place(weight),
      bias: loops.place(bias),
      weightGradient: loops.room(weight.length),
      biasGradient: loops.room(bias.length),
      x,
      y: loops.room(batch * outputs),
      g: loops.room(batch * outputs),
    };
    x = layer.y;
    return layer;
  });
}
