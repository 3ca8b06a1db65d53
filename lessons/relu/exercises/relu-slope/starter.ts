import { todo } from "gradbook";

export function slope(x: number): number {
  return todo(`the derivative of ReLU at ${x}`);
}
