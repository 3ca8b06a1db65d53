import { todo } from "gradbook";

export function gradient(
  xs: number[],
  fromAbove: number[],
  w: number,
  b: number,
): [byW: number, byB: number] {
  return todo(
    `the slopes by ${w} and ${b}, from ${xs.length} inputs and ${fromAbove.length} numbers from above`,
  );
}
