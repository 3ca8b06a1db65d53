import { todo } from "gradbook";

export function slopes(w1: number, w2: number, t: number): [byW1: number, byW2: number] {
  return todo(`the two slopes at ${w1} and ${w2}, with ${t} wanted`);
}
