import { crossEntropy } from "./cross-entropy";
import type { LayerSize, Loops } from "./written-mlp";

/** Plain JavaScript over arrays that are there beforehand. */
export const arrayLoops: Loops<Float32Array> = {
  place: (values) => Float32Array.from(values),
  room: (count) => new Float32Array(count),
  linear,
  linearGradients,
  linearBack,
  activate(activation, count, y) {
    if (activation === "relu") for (let i = 0; i < count; i += 1) y[i] = y[i]! > 0 ? y[i]! : 0;
    else if (activation === "tanh") for (let i = 0; i < count; i += 1) y[i] = Math.tanh(y[i]!);
    else for (let i = 0; i < count; i += 1) y[i] = 1 / (1 + Math.exp(-y[i]!));
  },
  activateBack(activation, count, g, y) {
    if (activation === "relu") for (let i = 0; i < count; i += 1) g[i] = y[i]! > 0 ? g[i]! : 0;
    else if (activation === "tanh") for (let i = 0; i < count; i += 1) g[i] = g[i]! * (1 - y[i]! * y[i]!);
    else for (let i = 0; i < count; i += 1) g[i] = g[i]! * y[i]! * (1 - y[i]!);
  },
  loss(loss, batch, outputs, y, target, g) {
    if (loss === "mse") return meanOfSquares(batch * outputs, y, target, g);
    return crossEntropy(batch, outputs, {
      logits: y,
      logitsAt: 0,
      classes: target,
      classesAt: 0,
      gradient: g,
      gradientAt: 0,
    });
  },
  descend(count, x, g, rate) {
    for (let i = 0; i < count; i += 1) x[i] = x[i]! - rate * g[i]!;
  },
  norm(count, x) {
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += x[i]! * x[i]!;
    return Math.sqrt(sum);
  },
};

function linear(
  { batch, inputs, outputs }: LayerSize,
  x: Float32Array,
  weight: Float32Array,
  bias: Float32Array,
  y: Float32Array,
): void {
  for (let i = 0; i < batch; i += 1)
    for (let o = 0; o < outputs; o += 1) {
      let sum = bias[o]!;
      for (let k = 0; k < inputs; k += 1) sum += x[i * inputs + k]! * weight[o * inputs + k]!;
      y[i * outputs + o] = sum;
    }
}

function linearGradients(
  { batch, inputs, outputs }: LayerSize,
  g: Float32Array,
  x: Float32Array,
  weightGradient: Float32Array,
  biasGradient: Float32Array,
): void {
  weightGradient.fill(0);
  biasGradient.fill(0);
  for (let i = 0; i < batch; i += 1)
    for (let o = 0; o < outputs; o += 1) {
      const slope = g[i * outputs + o]!;
      biasGradient[o] = biasGradient[o]! + slope;
      for (let k = 0; k < inputs; k += 1)
        weightGradient[o * inputs + k] = weightGradient[o * inputs + k]! + slope * x[i * inputs + k]!;
    }
}

function linearBack(
  { batch, inputs, outputs }: LayerSize,
  g: Float32Array,
  weight: Float32Array,
  inputGradient: Float32Array,
): void {
  inputGradient.fill(0);
  for (let i = 0; i < batch; i += 1)
    for (let o = 0; o < outputs; o += 1) {
      const slope = g[i * outputs + o]!;
      for (let k = 0; k < inputs; k += 1)
        inputGradient[i * inputs + k] = inputGradient[i * inputs + k]! + slope * weight[o * inputs + k]!;
    }
}

function meanOfSquares(count: number, y: Float32Array, target: Float32Array, g: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const difference = y[i]! - target[i]!;
    sum += difference * difference;
    g[i] = (2 / count) * difference;
  }
  return sum / count;
}
