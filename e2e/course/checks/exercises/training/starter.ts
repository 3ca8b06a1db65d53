import { nn, type Tensor, todo } from "gradbook";

declare const along: Tensor;
declare const wanted: Tensor;
declare function missOf(net: nn.Module): number;

export const net = nn.Linear(1, 1);

export function losses(steps: number): Tensor {
  return todo(`train net on ${along} and ${wanted} for ${steps} steps`);
}

/** How far the net is from the points after so many steps. */
export function trained(steps: number): number {
  losses(steps);
  return missOf(net);
}
