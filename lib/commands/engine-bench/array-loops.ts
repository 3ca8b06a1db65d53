import { productOfRows, sumOfScaledRows } from "./array-products";
import { crossEntropy } from "./cross-entropy";
import type { Loops } from "./written-mlp";

/** Plain JavaScript over arrays that are there beforehand. Where a branch would be guessed wrong half the time, none is taken. */
export const arrayLoops: Loops<Float32Array> = {
  place: (values) => Float32Array.from(values),
  room: (count) => new Float32Array(count),
  linear({ batch, inputs, outputs }, x, weight, bias, y) {
    productOfRows(batch, outputs, inputs, x, weight, bias, y);
  },
  linearGradients({ batch, inputs, outputs }, g, x, weightGradient, biasGradient) {
    sumOfScaledRows(outputs, inputs, batch, g, 1, outputs, x, weightGradient);
    sumOfRows(batch, outputs, g, biasGradient);
  },
  linearBack({ batch, inputs, outputs }, g, weight, inputGradient) {
    sumOfScaledRows(batch, inputs, outputs, g, outputs, 1, weight, inputGradient);
  },
  activate(activation, count, y) {
    if (activation === "relu") for (let i = 0; i < count; i += 1) y[i] = y[i]! * Number(y[i]! > 0);
    else if (activation === "tanh") for (let i = 0; i < count; i += 1) y[i] = Math.tanh(y[i]!);
    else for (let i = 0; i < count; i += 1) y[i] = 1 / (1 + Math.exp(-y[i]!));
  },
  activateBack(activation, count, g, y) {
    if (activation === "relu") for (let i = 0; i < count; i += 1) g[i] = g[i]! * Number(y[i]! > 0);
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

/** out[j] = Σᵢ x[i, j]. x: [rows, columns]. */
function sumOfRows(rows: number, columns: number, x: Float32Array, out: Float32Array): void {
  for (let j = 0; j < columns; j += 1) {
    let sum = 0;
    for (let i = 0; i < rows; i += 1) sum += x[i * columns + j]!;
    out[j] = sum;
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
