import type { Experiment } from "@/lib/playground";
import { sigmoid } from "./rule";

/** The mean loss of the first `rows` outputs; ∂loss/∂output is written to `gradient`. */
export type Loss = (
  rows: number,
  output: Float64Array,
  target: Float64Array,
  gradient: Float64Array,
) => number;

/** −ln of the probability that σ(output) gives to the target, 0 or 1. */
const crossEntropy: Loss = (rows, output, target, gradient) => {
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    const [z, t] = [output[i]!, target[i]!];
    sum += Math.max(z, 0) - z * t + Math.log1p(Math.exp(-Math.abs(z)));
    gradient[i] = (sigmoid(z) - t) / rows;
  }
  return sum / rows;
};

/** ½ (output − target)²; the output has gone through tanh, the target is −1 or 1. */
const squares: Loss = (rows, output, target, gradient) => {
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    const off = output[i]! - target[i]!;
    sum += off * off;
    gradient[i] = off / rows;
  }
  return sum / rows / 2;
};

export const lossOf: Record<Experiment["loss"], Loss> = { crossEntropy, squares };
