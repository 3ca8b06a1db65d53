import { nn, tensor, todo } from "gradbook";

const x = tensor([[-1], [0], [1], [2]]);
const y = x.mul(2).add(1);

export const net = nn.Linear(1, 1);

export function losses(steps: number): number[] {
  return todo(`train net on ${x} and ${y} for ${steps} steps`);
}

/** The loss after so many steps. */
export function trained(steps: number): number {
  return losses(steps).at(-1) ?? Number.NaN;
}
