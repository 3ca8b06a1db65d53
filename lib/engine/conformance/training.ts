import { manualSeed, nn, optim, rand } from "../index";
import type { ActivationName } from "./activations";
import { isClose } from "./compare";

/** A short training run: its first losses, then every twentieth. */
export type Training = { seed: number; activation: string; losses: number[] };

const dense = 20;

/** The step, counted from 0, that entry `i` of the losses belongs to. */
function stepOf(i: number): number {
  return i < dense ? i : (i - dense + 1) * dense;
}

/** Rounding compounds: 10⁻⁵ at first, ten times that at step 100 and so on. */
function toleranceAt(step: number) {
  return { relative: 1e-5 * 10 ** (step / 100), absolute: 1e-7 };
}

/** Trains 2–16–16–1 on the sign of x₀·x₁ with SGD and holds the losses against PyTorch's. */
export function runTraining({ seed, activation, losses }: Training): string | null {
  manualSeed(seed);
  const x = rand(64, 2).mul(2).sub(1);
  const y = x.at(":", 0).mul(x.at(":", 1)).gt(0).to("float32").unsqueeze(1);
  const act = nn[activation as ActivationName];
  const net = nn.Sequential(nn.Linear(2, 16), act(), nn.Linear(16, 16), act(), nn.Linear(16, 1));
  const optimizer = optim.SGD(net.parameters(), { learningRate: 0.3, momentum: 0.9 });
  const criterion = nn.BCEWithLogitsLoss();
  const got: number[] = [];
  for (let step = 0; step <= stepOf(losses.length - 1); step++) {
    const loss = criterion(net(x), y);
    got.push(loss.item());
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
  }
  const miss = losses.findIndex((expected, i) => !isClose(got[stepOf(i)]!, expected, toleranceAt(stepOf(i))));
  return miss === -1
    ? null
    : `loss at step ${stepOf(miss)}: expected ${losses[miss]}, got ${got[stepOf(miss)]}`;
}
