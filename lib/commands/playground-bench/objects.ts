import type { Contender, Task } from "./contender";

type Link = { from: Unit; weight: number; gradient: number };
type Unit = {
  links: Link[];
  bias: number;
  gradient: number;
  output: number;
  slope: number;
  received: number;
};

/**
 * The network as one object for each unit and each link, example by example: the form in which networks are usually
 * drawn, and written for a page.
 */
export function objects({ widths, x, target, batchSize, learningRate, parameters }: Task): Contender {
  const layers = layersOf(widths, parameters);
  const [inputs, ...computed] = layers as [Unit[], ...Unit[][]];
  const last = computed.at(-1)![0]!;
  let at = 0;
  const forward = (place: number) => {
    inputs[0]!.output = x[2 * place]!;
    inputs[1]!.output = x[2 * place + 1]!;
    for (const layer of computed) for (const unit of layer) compute(unit);
    return last.output;
  };
  const backward = (place: number) => {
    last.received = last.output - target[place]!;
    for (let i = computed.length - 1; i >= 0; i--) for (const unit of computed[i]!) goBack(unit);
  };
  return {
    name: "objects",
    train(updates) {
      for (let update = 0; update < updates; update++) {
        for (let i = 0; i < batchSize; i++) {
          forward(at);
          backward(at);
          at = (at + 1) % target.length;
        }
        for (const layer of computed) for (const unit of layer) descend(unit, learningRate / batchSize);
      }
    },
    outputs: () => Array.from(target, (_, place) => forward(place)),
  };
}

function compute(unit: Unit): void {
  let sum = unit.bias;
  for (const { from, weight } of unit.links) sum += weight * from.output;
  unit.output = Math.tanh(sum);
  unit.slope = 1 - unit.output * unit.output;
  unit.received = 0;
}

function goBack(unit: Unit): void {
  const gradient = unit.received * unit.slope;
  unit.gradient += gradient;
  for (const link of unit.links) {
    link.gradient += gradient * link.from.output;
    link.from.received += gradient * link.weight;
  }
}

function descend(unit: Unit, rate: number): void {
  unit.bias -= rate * unit.gradient;
  unit.gradient = 0;
  for (const link of unit.links) {
    link.weight -= rate * link.gradient;
    link.gradient = 0;
  }
}

function layersOf(widths: readonly number[], parameters: ArrayLike<number>): Unit[][] {
  const unit = (): Unit => ({ links: [], bias: 0, gradient: 0, output: 0, slope: 0, received: 0 });
  const layers = widths.map((width) => Array.from({ length: width }, unit));
  let at = 0;
  for (const [index, layer] of layers.slice(1).entries()) {
    const before = layers[index]!;
    for (const each of layer)
      each.links = before.map((from) => ({ from, weight: parameters[at++]!, gradient: 0 }));
    for (const each of layer) each.bias = parameters[at++]!;
  }
  return layers;
}
