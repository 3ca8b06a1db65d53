import { todo } from "gradbook";

export function step(w: number, b: number, x: number, t: number, rate: number): [w: number, b: number] {
  return todo(`one step from ${w} and ${b}, with ${x} in, ${t} wanted and a rate of ${rate}`);
}
