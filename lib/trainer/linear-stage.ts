import { type Flow, flow, type Stage, type Trained } from "./stage";

/** y = x·Wᵀ + b. weight: [width, from.width], bias: [width]. `first`: nobody asks for the gradient of what flows in. */
export function linearStage(
  { width, first }: { width: number; first: boolean },
  from: Flow,
  weight: Trained,
  bias: Trained,
): Stage {
  const { room, width: inputs } = from;
  const made = flow(room, width);
  const [x, y, g, back] = [from.output, made.output, made.gradient, from.gradient];
  const [w, b] = [weight.value, bias.value];
  return {
    ...made,
    forward(count) {
      for (let unit = 0; unit < width; unit++) {
        const at = unit * count;
        scaled(count, x, 0, w[unit * inputs]!, b[unit]!, y, at);
        for (let i = 1; i < inputs; i++) addScaled(count, x, i * count, w[unit * inputs + i]!, y, at);
      }
    },
    backward(count) {
      for (let unit = 0; unit < width; unit++) {
        bias.gradient[unit] = sum(count, g, unit * count);
        for (let i = 0; i < inputs; i++)
          weight.gradient[unit * inputs + i] = product(count, g, unit * count, x, i * count);
      }
      if (first) return;
      for (let i = 0; i < inputs; i++) {
        scaled(count, g, 0, w[i]!, 0, back, i * count);
        for (let unit = 1; unit < width; unit++)
          addScaled(count, g, unit * count, w[unit * inputs + i]!, back, i * count);
      }
    },
  };
}

/** y ← start + factor · x. */
function scaled(
  count: number,
  x: Float64Array,
  xAt: number,
  factor: number,
  start: number,
  y: Float64Array,
  yAt: number,
): void {
  for (let i = 0; i < count; i++) y[yAt + i] = start + factor * x[xAt + i]!;
}

/** y ← y + factor · x. */
function addScaled(
  count: number,
  x: Float64Array,
  xAt: number,
  factor: number,
  y: Float64Array,
  yAt: number,
): void {
  for (let i = 0; i < count; i++) y[yAt + i] = y[yAt + i]! + factor * x[xAt + i]!;
}

function product(count: number, x: Float64Array, xAt: number, y: Float64Array, yAt: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += x[xAt + i]! * y[yAt + i]!;
  return total;
}

function sum(count: number, x: Float64Array, at: number): number {
  let total = 0;
  for (let i = at; i < at + count; i++) total += x[i]!;
  return total;
}
