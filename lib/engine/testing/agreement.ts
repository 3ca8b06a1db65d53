import { grad, type Tensor, tensor } from "..";
import { centralDifferences } from "../gradcheck";
import { type Case, seen } from "./cases";

/** The sum of the elements, each with another weight: a plain sum would hide what cancels, as in softmax. */
function weighed(y: Tensor): Tensor {
  const weights = Array.from({ length: y.numel() }, (_, i) => 1 + ((i * 5) % 7) / 4);
  return y.mul((tensor(weights, { dtype: y.dtype }) as Tensor).reshape(y.shape)).sum();
}

const value = ({ f, inputs }: Case): Tensor => weighed(f(...inputs.map(seen)));

/** One number that every gradient has a part in; the cubes give it a history where the operation is linear. */
function slopes(work: Case): Tensor {
  const leaves = work.inputs.map(({ leaf }) => leaf);
  const cubes = leaves.map((x) => x.pow(3).sum()).reduce((a, b) => a.add(b));
  return grad(value(work).add(cubes), leaves, { createGraph: true })
    .map(weighed)
    .reduce((a, b) => a.add(b));
}

/** The value and all gradients, plain and recorded, and the gradients of the gradients, as one list of numbers. */
function everything(work: Case): number[] {
  const leaves = work.inputs.map(({ leaf }) => leaf);
  const start = value(work);
  const plain = grad(start, leaves, { allowUnused: true, retainGraph: true });
  const recorded = grad(start, leaves, { allowUnused: true, createGraph: true });
  const second = grad(slopes(work), leaves);
  return [start, ...plain, ...recorded, ...second].flatMap(
    (t) => (t?.reshape([-1]).toArray() ?? []) as number[],
  );
}

/** What float32, which the kernels compute, makes of the same inputs, where it is not what float64 gives; or null. */
export function singleDisagreement(work: Case): string | null {
  const inputs = work.inputs.map(({ leaf, reversed }) => ({
    leaf: leaf.detach().to("float32").requiresGrad_(),
    reversed,
  }));
  const [expected, got] = [everything(work), everything({ ...work, inputs })];
  const size = Math.max(...expected.map(Math.abs));
  const at = expected.findIndex((number, i) => !(Math.abs(number - got[i]!) <= 2e-5 * (1 + size)));
  return at === -1 ? null : `number ${at} is ${got[at]} in float32, ${expected[at]} in float64`;
}

/** Where autograd's gradient of the number that `of` makes differs from central differences, or null. */
function disagreement(work: Case, of: (work: Case) => Tensor): string | null {
  const leaves = work.inputs.map(({ leaf }) => leaf);
  const start = of(work);
  // Both ways through the graph: with createGraph the rules may take another road.
  const plain = grad(start, leaves, { allowUnused: true, retainGraph: true });
  const recorded = grad(start, leaves, { allowUnused: true, createGraph: true });
  for (const [n, leaf] of leaves.entries()) {
    const expected = centralDifferences(() => of(work), leaf);
    const size = Math.max(Math.abs(start.item()), ...expected.map(Math.abs));
    for (const [way, gradient] of Object.entries({ plain: plain[n], recorded: recorded[n] })) {
      const got = gradient?.reshape([-1]).toArray() as number[] | undefined;
      const at = expected.findIndex((slope, i) => !(Math.abs((got?.[i] ?? 0) - slope) <= 1e-7 * (1 + size)));
      if (at !== -1)
        return `element ${at} of input ${n}: the ${way} gradient is ${got?.[at] ?? 0}, differences give ${expected[at]}`;
    }
  }
  return null;
}

/** What is wrong with the gradient, or null. */
export function firstDisagreement(work: Case): string | null {
  return disagreement(work, value);
}

/** What is wrong with the gradient of the gradient, or null. */
export function secondDisagreement(work: Case): string | null {
  return disagreement(work, slopes);
}
