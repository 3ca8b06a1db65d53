import type { Rule } from "./rule";
import { type Flow, flow, type Stage } from "./stage";

/** y = f(x), number by number. */
export function activationStage(from: Flow, { value, slope }: Rule): Stage {
  const { width, room } = from;
  const made = flow(room, width);
  const [x, y, g, back] = [from.output, made.output, made.gradient, from.gradient];
  return {
    ...made,
    forward(count) {
      for (let i = 0; i < width * count; i++) y[i] = value(x[i]!);
    },
    backward(count) {
      for (let i = 0; i < width * count; i++) back[i] = g[i]! * slope(x[i]!, y[i]!);
    },
  };
}
