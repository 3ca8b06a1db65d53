import { todo } from "gradbook";

export function bias(w: number, xs: number[]): number {
  return todo(`a bias for the weight ${w} and ${xs.length} inputs`);
}

// What follows measures your bias. Leave it as it is.
/** For which part of the inputs the unit is on. */
export function share(w: number, xs: number[], b = bias(w, xs)): number {
  return xs.filter((x) => w * x + b > 0).length / xs.length;
}
