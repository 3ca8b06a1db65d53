import { grad, manualSeed, nn, noGrad, ones, optim, randn, softmax, type Tensor } from "..";

/** Whole numbers from 0 to below `end`, and chances, in a sequence of their own. */
function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { below: (end: number) => Math.floor(next() * end), chance: (p: number) => next() < p };
}

type Act = (a: Tensor, b: Tensor) => Tensor;

const acts: readonly Act[] = [
  (a, b) => a.add(b).mul(0.5),
  (a, b) => a.mul(b),
  (a, b) => a.sub(b.mul(0.3)),
  (a) => a.tanh(),
  (a) => a.sigmoid(),
  (a) => a.relu().sub(0.1),
  (a, b) => a.div(b.mul(b).add(1)),
  (a, b) => a.matmul(b.t()).matmul(b).div(a.numel()),
  (a) => a.sub(a.mean(0, { keepdim: true })),
  (a) => softmax(a, 1),
  (a) => a.clone(),
  (a) => a.t().add(0.1).t(),
];

/**
 * What a program of random steps keeps: results, gradients, what hooks saw, views, predictions and parameters of nets in
 * training, each as its numbers at the end. It drops much and uses up memory on the way.
 */
export function randomProgram(seed: number): number[][] {
  manualSeed(seed);
  const { below, chance } = dice(seed * 7919 + 1);
  const [n, m] = [1 + below(60), 1 + below(60)];
  const leaves = Array.from({ length: 3 }, (): Tensor => randn(n, m).mul(0.5).detach().requiresGrad_());
  const net: (x: Tensor) => Tensor = nn.Sequential(
    ...[nn.Linear(m, 32), nn.Tanh(), nn.Linear(32, 24), nn.ReLU(), nn.Flatten(), nn.Linear(24, 1 + below(3))],
  );
  const parameters = (net as nn.Module).parameters();
  const optimizer = chance(0.5) ? optim.SGD(parameters, { lr: 0.01 }) : optim.Adam(parameters, { lr: 0.01 });
  const [kept, pool]: [Tensor[], Tensor[]] = [[], [...leaves]];
  const pick = () => pool[below(pool.length)]!;

  const steps: readonly (() => void)[] = [
    ...acts.map((act) => () => {
      const y = act(pick(), pick());
      pool.push(y);
      if (pool.length > 9) pool.splice(3 + below(pool.length - 3), 1);
      if (chance(0.4)) kept.push(chance(0.5) ? y : y.detach());
    }),
    function backward() {
      for (const leaf of leaves) if (chance(0.5)) leaf.grad = null;
      const loss = pick().mul(pick()).mean();
      if (loss.requiresGrad) loss.backward(undefined, { retainGraph: true });
      for (const leaf of leaves) if (leaf.grad && chance(0.3)) kept.push(leaf.grad);
    },
    function train() {
      optimizer.zeroGrad();
      const prediction = net(pick().detach());
      prediction.square().mean().backward();
      if (chance(0.5)) kept.push(parameters[below(parameters.length)]!.grad!);
      optimizer.step();
      kept.push(prediction.detach());
    },
    function secondDerivative() {
      const x = leaves[below(3)]!;
      pool.push(grad(x.sigmoid().mul(pick()).sum(), x, { createGraph: true }).mul(0.5));
    },
    function inPlace() {
      const copy: Tensor = pick().detach().clone();
      noGrad(() => copy.mul_(0.9).add_(pick().detach()));
      kept.push(copy);
    },
    function view() {
      kept.push(
        pick()
          .at([0, Math.max(1, n >> 1)])
          .detach(),
      );
    },
    function hook() {
      const middle = leaves[below(3)]!.mul(2);
      middle.registerHook((g) => void kept.push(g));
      middle.retainGrad();
      middle.tanh().sum().backward();
      kept.push(middle.grad!);
    },
    function fillMemory() {
      let junk: Tensor = ones([100_000]);
      for (let i = 0; i <= below(12); i++) junk = junk.mul(1);
    },
  ];
  for (let i = 0; i < 70; i++) steps[below(steps.length)]!();
  return [...kept, ...pool, ...parameters].map((x) => x.reshape([-1]).toArray() as number[]);
}
