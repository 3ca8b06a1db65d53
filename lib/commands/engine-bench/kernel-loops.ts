import type { Kernels } from "../../engine/native";
import { crossEntropy } from "./cross-entropy";
import type { NativeKernels } from "./simd";
import type { LayerSize, Loops } from "./written-mlp";

/** The engine's kernels on places of their memory that are given out beforehand and never given back. */
export function kernelLoops(kernels: Kernels, memory: NativeKernels["memory"]): Loops<number> {
  const { floats, bytes } = memory;
  let top = 1024;
  const room = (count: number) => {
    const address = top;
    top += (count * 4 + 63) & ~63;
    if (top > bytes) throw new Error("The kernels' memory is too small for all workloads.");
    return address;
  };
  const scratch = room(1 << 16);
  const activations = { tanh: kernels.tanh, relu: kernels.relu, sigmoid: kernels.sigmoid };
  const slopes = { tanh: kernels.tanhBack, relu: kernels.reluBack, sigmoid: kernels.sigmoidBack };
  return {
    room,
    place(values) {
      const address = room(values.length);
      floats.set(values, address >> 2);
      return address;
    },
    linear({ batch, inputs, outputs }, x, weight, bias, y) {
      kernels.matmul(batch, outputs, inputs, x, inputs, 1, weight, 1, inputs, y, bias, scratch);
    },
    linearGradients({ batch, inputs, outputs }: LayerSize, g, x, weightGradient, biasGradient) {
      kernels.matmul(outputs, inputs, batch, g, 1, outputs, x, inputs, 1, weightGradient, 0, scratch);
      kernels.sumOfRows(batch, outputs, g, biasGradient);
    },
    linearBack({ batch, inputs, outputs }, g, weight, inputGradient) {
      kernels.matmul(batch, inputs, outputs, g, outputs, 1, weight, inputs, 1, inputGradient, 0, scratch);
    },
    activate(activation, count, y) {
      activations[activation](count, y, y);
    },
    activateBack(activation, count, g, y) {
      slopes[activation](count, g, y, g);
    },
    loss(loss, batch, outputs, y, target, g) {
      const count = batch * outputs;
      if (loss === "mse") {
        kernels.sub(count, y, target, g);
        kernels.mulNumber(count, g, 2 / count, g);
        return kernels.squaredDistance(count, y, target) / count;
      }
      return crossEntropy(batch, outputs, {
        logits: floats,
        logitsAt: y >> 2,
        classes: floats,
        classesAt: target >> 2,
        gradient: floats,
        gradientAt: g >> 2,
      });
    },
    descend: kernels.descend,
    norm: (count, x) => Math.sqrt(kernels.sumOfSquares(count, x)),
  };
}
