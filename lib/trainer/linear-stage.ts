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
      for (let unit = 0; unit < width; unit++)
        combine(count, x, inputs, w, unit * inputs, 1, b[unit]!, y, unit * count);
    },
    backward(count) {
      for (let unit = 0; unit < width; unit++) {
        bias.gradient[unit] = sum(count, g, unit * count);
        products(count, g, unit * count, x, inputs, weight.gradient, unit * inputs);
      }
      if (first) return;
      for (let i = 0; i < inputs; i++) combine(count, g, width, w, i, inputs, 0, back, i * count);
    },
  };
}

// Two columns at a time: one pass over the examples instead of two is most of what can be saved here.

/** y ← start + Σₖ w[at + k·step] · column k of x, for `columns` of them. */
function combine(
  count: number,
  x: Float64Array,
  columns: number,
  w: Float64Array,
  at: number,
  step: number,
  start: number,
  y: Float64Array,
  yAt: number,
): void {
  const odd = columns % 2;
  const first = w[at]!;
  if (odd === 1) for (let i = 0; i < count; i++) y[yAt + i] = start + first * x[i]!;
  else {
    const second = w[at + step]!;
    for (let i = 0; i < count; i++) y[yAt + i] = start + first * x[i]! + second * x[count + i]!;
  }
  for (let k = 2 - odd; k < columns; k += 2) {
    const [p, q] = [w[at + k * step]!, w[at + (k + 1) * step]!];
    const from = k * count;
    for (let i = 0; i < count; i++) y[yAt + i] = y[yAt + i]! + p * x[from + i]! + q * x[from + count + i]!;
  }
}

/** out[at + k] ← g · column k of x. */
function products(
  count: number,
  g: Float64Array,
  gAt: number,
  x: Float64Array,
  columns: number,
  out: Float64Array,
  at: number,
): void {
  for (let k = 0; k + 1 < columns; k += 2) {
    const from = k * count;
    let [p, q] = [0, 0];
    for (let i = 0; i < count; i++) {
      p += g[gAt + i]! * x[from + i]!;
      q += g[gAt + i]! * x[from + count + i]!;
    }
    out[at + k] = p;
    out[at + k + 1] = q;
  }
  if (columns % 2 === 0) return;
  const from = (columns - 1) * count;
  let last = 0;
  for (let i = 0; i < count; i++) last += g[gAt + i]! * x[from + i]!;
  out[at + columns - 1] = last;
}

function sum(count: number, x: Float64Array, at: number): number {
  let total = 0;
  for (let i = at; i < at + count; i++) total += x[i]!;
  return total;
}
