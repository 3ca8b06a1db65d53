export function bias(_w: number, _xs: number[]): number {
  return 0;
}

// What follows measures your bias. Leave it as it is.
/** For which part of the inputs the unit is on. */
export function share(w: number, xs: number[], b = bias(w, xs)): number {
  return xs.filter((x) => w * x + b > 0).length / xs.length;
}
