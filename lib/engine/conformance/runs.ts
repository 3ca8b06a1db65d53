import { nn, optim, type Tensor } from "../index";
import type { ActivationName } from "./activations";
import { renamed } from "./arguments";
import { accumulated, difference, differenceOfLists, type Tolerance, toleranceFor } from "./compare";
import {
  decode,
  decodeNumber,
  dtypeOf,
  type GoldenCase,
  type GoldenNumber,
  type GoldenTensor,
} from "./golden";

type Miss = string | null;
const first = (misses: readonly Miss[]): Miss => misses.find((miss) => miss !== null) ?? null;

type Step = {
  x: GoldenTensor;
  gradOut: GoldenTensor;
  output: GoldenTensor;
  grads: Record<string, GoldenTensor>;
  running_mean: GoldenTensor;
  running_var: GoldenTensor;
  num_batches_tracked: number;
};

/** Batches through one BatchNorm1d: outputs, gradients and running statistics after each. */
export function runBatchNorm(golden: GoldenCase): Miss {
  const dtype = dtypeOf(golden);
  const args = golden.args as { train: boolean; momentum: number | null; eps: number };
  const init = golden.init as Record<string, GoldenTensor>;
  const norm = nn
    .BatchNorm1d(init.weight!.s[0]!, { momentum: args.momentum, eps: args.eps, dtype })
    .train(args.train);
  (norm.weight as Tensor).detach().copy_(decode(init.weight!, dtype));
  (norm.bias as Tensor).detach().copy_(decode(init.bias!, dtype));
  norm.runningMean = decode(init.running_mean!, dtype);
  norm.runningVar = decode(init.running_var!, dtype);
  return first(
    (golden.steps as Step[]).map((step, i) =>
      runBatch(norm, step, `step ${i}: `, toleranceFor(dtype, accumulated)),
    ),
  );
}

function runBatch(norm: nn.BatchNorm1d, step: Step, at: string, tolerance: Tolerance): Miss {
  norm.zeroGrad();
  const dtype = norm.runningMean.dtype;
  const x = decode(step.x, dtype, true);
  const output = norm(x);
  output.backward(decode(step.gradOut, dtype));
  const gradients: Record<string, Tensor | null> = {
    x: x.grad,
    weight: norm.weight!.grad,
    bias: norm.bias!.grad,
  };
  return first([
    difference(`${at}output`, output, step.output, tolerance),
    ...Object.entries(step.grads).map(([name, expected]) =>
      difference(`${at}gradient of ${name}`, gradients[name] ?? null, expected, tolerance),
    ),
    difference(`${at}running mean`, norm.runningMean, step.running_mean, tolerance),
    difference(`${at}running variance`, norm.runningVar, step.running_var, tolerance),
    differenceOfLists(
      `${at}batches tracked`,
      [norm.numBatchesTracked],
      [step.num_batches_tracked],
      tolerance,
    ),
  ]);
}

/** A small network with the mean squared error: output, loss and the gradients of all parameters. */
export function runNetwork(golden: GoldenCase): Miss {
  const dtype = dtypeOf(golden);
  const sizes = golden.sizes as number[];
  const layers = sizes
    .slice(1)
    .flatMap((size, i) => [nn.Linear(sizes[i]!, size, { dtype }), nn[golden.op as ActivationName]()]);
  const net = nn.Sequential(...layers.slice(0, -1));
  net.parameters().forEach((parameter, i) => {
    parameter.detach().copy_(decode((golden.params as GoldenTensor[])[i]!, dtype));
  });
  const output = net(decode(golden.x as GoldenTensor, dtype));
  const loss = nn.MSELoss()(output, decode(golden.y as GoldenTensor, dtype));
  loss.backward();
  const tolerance = toleranceFor(dtype, accumulated);
  const expected = golden.grads as unknown as GoldenTensor[];
  return first([
    difference("output", output, golden.output!, tolerance),
    difference("loss", loss, golden.loss as GoldenTensor, tolerance),
    ...net
      .parameters()
      .map((parameter, i) =>
        difference(`gradient of parameter ${i}`, parameter.grad, expected[i]!, tolerance),
      ),
  ]);
}

const optimizers = {
  SGD: optim.SGD,
  Adam: optim.Adam,
  AdamW: optim.AdamW,
  RMSprop: optim.RMSprop,
  Adagrad: optim.Adagrad,
};

/** A trajectory on mean((A·w + b₀·b₁ − y)²) + 0.1·Σb⁴: the losses, and w and b after some of the steps. */
export function runOptimizer(golden: GoldenCase): Miss {
  const make = optimizers[golden.op as keyof typeof optimizers];
  if (make === undefined) return `the engine has no optimizer "${golden.op}"`;
  const dtype = dtypeOf(golden);
  const given = (name: string, requiresGrad = false) =>
    decode(golden[name] as GoldenTensor, dtype, requiresGrad);
  const [a, y, w, b] = [given("A"), given("y"), given("w0", true), given("b0", true)];
  const optimizer = make([w, b], renamed(golden.args ?? {}));
  const tolerance = toleranceFor(dtype, trajectory);
  const losses: number[] = [];
  const misses: Miss[] = [];
  for (let step = 1; step <= (golden.steps as number); step++) {
    const residual = a
      .matmul(w)
      .add(b.at(0).mul(b.at(1)))
      .sub(y);
    const loss = residual.mul(residual).mean().add(b.pow(4).sum().mul(0.1));
    losses.push(loss.item());
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    for (const [name, value] of [
      ["w", w],
      ["b", b],
    ] as const) {
      const expected = (golden[name] as Record<string, GoldenTensor>)[step];
      if (expected !== undefined)
        misses.push(difference(`${name} after step ${step}`, value, expected, tolerance));
    }
  }
  return first([
    ...misses,
    differenceOfLists("loss", losses, (golden.loss as GoldenNumber[]).map(decodeNumber), tolerance),
  ]);
}

/** float32 over many steps: rounding compounds. */
const trajectory: Tolerance = { relative: 1e-4, absolute: 1e-6 };
