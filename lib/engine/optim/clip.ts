import { requireNotNegative, requireTensors } from "../checks";
import { elements } from "../elements";
import type { Tensor } from "../tensor";

/**
 * Shrinks all gradients by one factor, so that their length taken together is at most `maxNorm`; returns the length
 * before. As torch.nn.utils.clip_grad_norm_.
 */
export function clipGradNorm(parameters: readonly Tensor[], maxNorm: number): number {
  requireTensors("clipGradNorm", parameters);
  requireNotNegative("clipGradNorm", maxNorm, "maxNorm");
  const gradients = parameters.flatMap((x) => (x.gradient === null ? [] : [x.gradient]));
  const total = Math.sqrt(gradients.reduce((sum, g) => sum + sumOfSquares(elements(g)), 0));
  const factor = Math.min(1, maxNorm / (total + 1e-6));
  for (const { storage } of gradients) {
    for (let i = 0; i < storage.data.length; i++) storage.data[i]! *= factor;
    storage.version++;
  }
  return total;
}

function sumOfSquares(data: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i]! ** 2;
  return sum;
}
