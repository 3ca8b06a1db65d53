import { data, host, manualSeed, nn, type Tensor } from "@/lib/engine";
import type { Experiment, Initialisation } from "@/lib/playground";

/** What an experiment starts from: points, their targets, and the parameters as drawn, in PyTorch's order. */
export type Start = { x: Float32Array; target: Float32Array; parameters: Float32Array[] };

/** Draws the points and the parameters, in the order in which the experiment's program draws them. */
export function startOf(experiment: Experiment): Start {
  manualSeed(experiment.seed);
  const { x, y } = pointsOf(experiment);
  const target = numbers(y);
  const signed = experiment.loss === "squares" ? target.map((label) => 2 * label - 1) : target;
  return { x: numbers(x), target: signed, parameters: drawnParameters(experiment) };
}

/** A new order of the points, as a shuffled DataLoader draws it. */
export function drawOrder(count: number): Int32Array {
  return new Int32Array(host.shuffledWalk(count));
}

function pointsOf({ data: name, count, noise }: Experiment): data.Points {
  if (name === "spirals" || name === "blobs") return data[name]({ count, noise, classes: 2 });
  return data[name]({ count, noise });
}

/** Of every linear layer the weight and the bias, then of its batch norm the same, which start at 1 and 0. */
function drawnParameters({ layers, batchNorm, init }: Experiment): Float32Array[] {
  const widths = [...layers, 1];
  const linears = widths.map((width, index) => nn.Linear(widths[index - 1] ?? 2, width));
  for (const { weight, bias } of linears) {
    if (init === "default") continue;
    fills[init](weight);
    if (bias) nn.init.zeros_(bias);
  }
  return linears.flatMap(({ weight, bias }, index) => [
    numbers(weight),
    ...(bias ? [numbers(bias)] : []),
    ...(batchNorm && index < layers.length ? normParameters(widths[index] ?? 0) : []),
  ]);
}

function normParameters(width: number): Float32Array[] {
  return [new Float32Array(width).fill(1), new Float32Array(width)];
}

const fills: Record<Exclude<Initialisation, "default">, (weight: Tensor) => void> = {
  xavier: (weight) => nn.init.xavierUniform_(weight),
  he: (weight) => nn.init.kaimingNormal_(weight, { nonlinearity: "relu" }),
  large: (weight) => nn.init.normal_(weight, 0, 3),
  small: (weight) => nn.init.normal_(weight, 0, 0.01),
  zeros: (weight) => nn.init.zeros_(weight),
};

function numbers(x: Tensor): Float32Array {
  return Float32Array.from(x.detach().flatten().toArray() as number[]);
}
