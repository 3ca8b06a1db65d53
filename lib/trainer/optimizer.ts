import type { OptimizerName } from "@/lib/playground";
import type { Trained } from "./stage";

type Optimizer = () => void;

/** Makes a step of all parameters at once, with PyTorch's defaults; "momentum" is SGD with momentum 0.9. */
export function optimizerOf(name: OptimizerName, learningRate: number, parameters: Trained): Optimizer {
  return makers[name](learningRate, parameters);
}

const makers: Record<OptimizerName, (learningRate: number, parameters: Trained) => Optimizer> = {
  SGD:
    (rate, { value, gradient }) =>
    () => {
      for (let i = 0; i < value.length; i++) value[i] = value[i]! - rate * gradient[i]!;
    },
  momentum: (rate, { value, gradient }) => {
    const velocity = new Float64Array(value.length);
    return () => {
      for (let i = 0; i < value.length; i++) {
        velocity[i] = 0.9 * velocity[i]! + gradient[i]!;
        value[i] = value[i]! - rate * velocity[i]!;
      }
    };
  },
  RMSprop: (rate, { value, gradient }) => {
    const square = new Float64Array(value.length);
    return () => {
      for (let i = 0; i < value.length; i++) {
        const g = gradient[i]!;
        square[i] = 0.99 * square[i]! + (1 - 0.99) * g * g;
        value[i] = value[i]! - (rate * g) / (Math.sqrt(square[i]!) + 1e-8);
      }
    };
  },
  Adam: (rate, { value, gradient }) => {
    const [mean, square] = [new Float64Array(value.length), new Float64Array(value.length)];
    let steps = 0;
    return () => {
      steps++;
      const stepSize = rate / (1 - 0.9 ** steps);
      const root = Math.sqrt(1 - 0.999 ** steps);
      for (let i = 0; i < value.length; i++) {
        const g = gradient[i]!;
        mean[i] = mean[i]! * 0.9 + (1 - 0.9) * g;
        square[i] = square[i]! * 0.999 + (1 - 0.999) * g * g;
        value[i] = value[i]! - (stepSize * mean[i]!) / (Math.sqrt(square[i]!) / root + 1e-8);
      }
    };
  },
};
