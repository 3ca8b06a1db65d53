import { todo } from "gradbook";

export function neuron(xs: number[], ws: number[], b: number): number {
  return todo(`the answer to ${xs.length} inputs, with ${ws.length} weights and the bias ${b}`);
}
