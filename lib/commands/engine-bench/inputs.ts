import type { Mlp, Relu } from "./workloads";

/** weight: [out, in], bias: [out]. */
export type LayerInputs = { weight: Float32Array; bias: Float32Array };

/** x: [batch, in]. target: [batch, out], or [batch] with the number of the class. */
export type MlpInputs = { x: Float32Array; target: Float32Array; layers: LayerInputs[] };

export type ReluInputs = { x: Float32Array; gradient: Float32Array };

/** Where a chain begins: so small that no gradient on the way falls below the smallest float32. */
export const chainStart = 0.01;

/** What everybody starts a network's training from: weights and biases as PyTorch draws them, uniform in ±1/√in. */
export function mlpInputs({ sizes, batch, loss }: Mlp): MlpInputs {
  const draw = drawing();
  const last = sizes.at(-1)!;
  const x = filled(batch * sizes[0]!, () => 2 * draw() - 1);
  const target =
    loss === "mse"
      ? filled(batch * last, () => 2 * draw() - 1)
      : filled(batch, () => Math.floor(last * draw()));
  const layers = sizes.slice(1).map((out, i) => {
    const bound = 1 / Math.sqrt(sizes[i]!);
    const weight = filled(out * sizes[i]!, () => bound * (2 * draw() - 1));
    return { weight, bias: filled(out, () => bound * (2 * draw() - 1)) };
  });
  return { x, target, layers };
}

/** Elements of both signs, and the gradient that comes back to them: positive, so that its sum keeps its digits. */
export function reluInputs({ count }: Relu): ReluInputs {
  const draw = drawing();
  return { x: filled(count, () => 2 * draw() - 1), gradient: filled(count, () => 0.5 + 0.5 * draw()) };
}

function filled(count: number, draw: () => number): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0; i < count; i += 1) values[i] = draw();
  return values;
}

/** Uniform in [0, 1), the same numbers each time: the linear congruential generator of Numerical Recipes. */
function drawing(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
