import { nn, optim, tensor } from "gradbook";

const x = tensor([[-1], [0], [1], [2]]);
const y = x.mul(2).add(1);

export const net = nn.Linear(1, 1);

export function losses(steps: number): number[] {
  const optimizer = optim.SGD(net.parameters(), { learningRate: 0.1 });
  const found: number[] = [];
  for (let step = 0; step < steps; step++) {
    optimizer.zeroGrad();
    const loss = net(x).sub(y).pow(2).mean();
    loss.backward();
    optimizer.step();
    found.push(loss.item());
  }
  return found;
}

/** The loss after so many steps. */
export function trained(steps: number): number {
  return losses(steps).at(-1) ?? Number.NaN;
}
