import { todo } from "gradbook";

export function sigmoid(x: number): number {
  return todo(`the value of sigmoid at ${x}`);
}
