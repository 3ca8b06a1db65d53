import { type Flow, flow, type Stage, type Trained } from "./stage";

const eps = 1e-5;
const momentum = 0.1;

/**
 * y = (x − mean)/√(variance + eps) · weight + bias for each unit: in training with the examples' own mean and variance
 * (over n), of which it keeps running means (variance over n − 1); else with those. As torch.nn.BatchNorm1d.
 */
export function normStage(from: Flow, weight: Trained, bias: Trained): Stage {
  const { width, room } = from;
  const made = flow(room, width);
  const [x, y, g] = [from.output, made.output, made.gradient];
  const plain = new Float64Array(room * width);
  const [runningMean, runningVariance] = [new Float64Array(width), new Float64Array(width).fill(1)];
  const scale = new Float64Array(width);
  const standardise = (unit: number, count: number, mean: number, variance: number) => {
    scale[unit] = 1 / Math.sqrt(variance + eps);
    for (let i = unit * count; i < (unit + 1) * count; i++) {
      plain[i] = (x[i]! - mean) * scale[unit]!;
      y[i] = plain[i]! * weight.value[unit]! + bias.value[unit]!;
    }
  };
  return {
    ...made,
    forward(count, training) {
      for (let unit = 0; unit < width; unit++) {
        if (!training) {
          standardise(unit, count, runningMean[unit]!, runningVariance[unit]!);
          continue;
        }
        const { mean, squares } = momentsOf(x, unit * count, count);
        standardise(unit, count, mean, squares / count);
        runningMean[unit] = (1 - momentum) * runningMean[unit]! + momentum * mean;
        runningVariance[unit] = (1 - momentum) * runningVariance[unit]! + (momentum * squares) / (count - 1);
      }
    },
    backward(count) {
      for (let unit = 0; unit < width; unit++) {
        const [at, end] = [unit * count, (unit + 1) * count];
        let [sum, product] = [0, 0];
        for (let i = at; i < end; i++) {
          sum += g[i]!;
          product += g[i]! * plain[i]!;
        }
        bias.gradient[unit] = sum;
        weight.gradient[unit] = product;
        const factor = weight.value[unit]! * scale[unit]!;
        for (let i = at; i < end; i++)
          from.gradient[i] = factor * (g[i]! - sum / count - (plain[i]! * product) / count);
      }
    },
  };
}

/** The mean of `count` numbers, and the sum of their squared distances from it. */
function momentsOf(x: Float64Array, at: number, count: number) {
  let [mean, squares] = [0, 0];
  for (let i = at; i < at + count; i++) mean += x[i]!;
  mean /= count;
  for (let i = at; i < at + count; i++) squares += (x[i]! - mean) ** 2;
  return { mean, squares };
}
