import { arrayLoops } from "./array-loops";
import { type Contender, type Running, timed } from "./contender";
import { chainStart, reluInputs } from "./inputs";
import { type Chain, factor, type Relu } from "./workloads";
import { writtenMlp } from "./written-mlp";

/** The same work as loops of JavaScript over arrays that are there beforehand: no tensors, no graph. */
export const handFused: Contender = {
  name: "handFused",
  start(workload) {
    if (workload.kind === "relu") return relu(workload);
    return workload.kind === "chain" ? chain(workload) : writtenMlp(arrayLoops, workload);
  },
};

function relu(workload: Relu): Running {
  const { x, gradient } = reluInputs(workload);
  const [y, result] = [new Float32Array(x.length), new Float32Array(x.length)];
  const bits = [x, gradient, y, result].map((each) => new Int32Array(each.buffer));
  const [xBits, gradientBits, yBits, resultBits] = bits as [Int32Array, Int32Array, Int32Array, Int32Array];
  return {
    time: timed(() => reluAndBack(xBits, gradientBits, yBits, resultBits)),
    proof: () => result.reduce((sum, each) => sum + each, 0),
  };
}

/**
 * On the bits of the numbers: greater than 0 as a whole number is greater than 0 as a float32. A comparison would be
 * guessed wrong half the time, and Math.max looks for NaN and −0; both take several times as long.
 */
function reluAndBack(x: Int32Array, gradient: Int32Array, y: Int32Array, result: Int32Array): void {
  for (let i = 0; i < x.length; i += 1) {
    const value = x[i]!;
    const kept = (-value & ~value) >> 31;
    y[i] = value & kept;
    result[i] = gradient[i]! & kept;
  }
}

function chain({ rounds }: Chain): Running {
  const y = new Float32Array(rounds + 1);
  const result = new Float32Array(1);
  y[0] = chainStart;
  const step = () => {
    for (let i = 0; i < rounds; i += 1) y[i + 1] = Math.tanh(factor * y[i]! + chainStart);
    let gradient = factor;
    let sum = 0;
    for (let i = rounds; i > 0; i -= 1) {
      gradient *= 1 - y[i]! * y[i]!;
      sum += gradient;
      gradient *= factor;
    }
    result[0] = sum + gradient;
  };
  return { time: timed(step), proof: () => result[0]! };
}
