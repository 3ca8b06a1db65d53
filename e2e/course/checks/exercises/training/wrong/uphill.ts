import { nn, optim, type Tensor, tensor } from "gradbook";

declare const along: Tensor;
declare const wanted: Tensor;
declare function missOf(net: nn.Module): number;

export const net = nn.Linear(1, 1);

export function losses(steps: number): Tensor {
  const optimizer = optim.SGD(net.parameters(), { learningRate: 0.01 });
  const found: number[] = [];
  for (let step = 0; step < steps; step++) {
    optimizer.zeroGrad();
    const loss = net(along).sub(wanted).pow(2).mean();
    loss.neg().backward();
    optimizer.step();
    found.push(loss.item());
  }
  return tensor(found);
}

export function trained(steps: number): number {
  losses(steps);
  return missOf(net);
}
