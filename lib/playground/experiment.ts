import { type Catalogue, trainable } from "./catalogue";
import { choice, flag, number, type Setting, wholes } from "./setting";

export const DATA_SETS = ["circles", "moons", "xor", "spirals", "blobs"] as const;
export const INITIALISATIONS = ["default", "xavier", "he", "large", "small", "zeros"] as const;
export const OPTIMIZERS = ["SGD", "momentum", "RMSprop", "Adam"] as const;
export const LOSSES = ["crossEntropy", "squares"] as const;
const BATCH_SIZES = ["1", "5", "10", "25", "50"] as const;
const LEARNING_RATES = ["0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "3"] as const;

export type DataSet = (typeof DATA_SETS)[number];
export type Initialisation = (typeof INITIALISATIONS)[number];
export type OptimizerName = (typeof OPTIMIZERS)[number];

/** A training run: the same experiment gives the same numbers, whenever and wherever it runs. */
export type Experiment = {
  data: DataSet;
  /** Points; any batch size divides it. */
  count: number;
  noise: number;
  /** Widths of the hidden layers. */
  layers: readonly number[];
  /** Name of an activation that the trainer offers. */
  activation: string;
  batchNorm: boolean;
  init: Initialisation;
  /** "squares": half the mean square of tanh(output) − (±1). */
  loss: (typeof LOSSES)[number];
  optimizer: OptimizerName;
  learningRate: number;
  batchSize: number;
  seed: number;
};

export const MOST_LAYERS = 12;
export const WIDEST_LAYER = 32;
/** Further the page trains nobody. */
export const MOST_UPDATES = 100_000;
export const SPEEDS = ["update", "epoch", "10epochs"] as const;

/** The experiment's settings under the names that the address has for them, and how far it has been trained. */
export function experimentSettings(catalogue: Catalogue) {
  return {
    data: choice(DATA_SETS, "circles"),
    count: number({ initial: 200, min: 100, max: 500, step: 50 }),
    noise: number({ initial: 0.1, min: 0, max: 1, step: 0.05 }),
    layers: wholes({ initial: [4, 2], most: MOST_LAYERS, max: WIDEST_LAYER }),
    activation: choice(
      trainable(catalogue).map(({ name }) => name),
      "tanh",
    ),
    norm: flag(false),
    init: choice(INITIALISATIONS, "default"),
    loss: choice(LOSSES, "crossEntropy"),
    optimizer: choice(OPTIMIZERS, "SGD"),
    rate: numberChoice(LEARNING_RATES, "0.1"),
    batch: numberChoice(BATCH_SIZES, "10"),
    seed: number({ initial: 1, min: 0, max: 9999, step: 1 }),
    speed: choice(SPEEDS, "epoch"),
    updates: number({ initial: 0, min: 0, max: MOST_UPDATES, step: 1 }),
  };
}

export const learningRates = LEARNING_RATES.map(Number);
export const batchSizes = BATCH_SIZES.map(Number);

/** One number of a list. */
function numberChoice<const T extends string>(options: readonly T[], initial: NoInfer<T>): Setting<number> {
  const words = choice(options, initial);
  return {
    initial: Number(initial),
    write: String,
    read: (text) => {
      const { value, wrong } = words.read(String(Number(text)) as T);
      return { value: Number(value), wrong };
    },
  };
}
