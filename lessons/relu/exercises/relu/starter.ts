import { todo } from "gradbook";

export function relu(x: number): number {
  return todo(`the value of ReLU at ${x}`);
}
