import type { Experiment } from "@/lib/playground";
import { activationStage } from "./activation-stage";
import { linearStage } from "./linear-stage";
import { type Loss, lossOf } from "./loss";
import { normStage } from "./norm-stage";
import { optimizerOf } from "./optimizer";
import { type Rule, ruleOf } from "./rule";
import { type Flow, flow, type Stage, type Trained } from "./stage";

/** A hidden layer as the page describes it: what its activation gives, and the gradient of its weight. */
export type Layer = { activation: Stage; before: Flow; rule: Rule; weight: Trained };

/**
 * An experiment's network as loops over memory that is there before the first step: no tensors and no graph, because a
 * network of ten numbers would wait for them most of the time. It starts from float32 and computes in float64, so its
 * numbers are the engine's up to the engine's rounding.
 */
export class Network {
  readonly layers: Layer[] = [];
  readonly parameters: Trained;
  /** The weights of the linear layers, the last one's too. */
  readonly weights: Trained[] = [];
  private readonly input: Flow;
  private readonly stages: Stage[] = [];
  private readonly last: Flow;
  private readonly target: Float64Array;
  private readonly loss: Loss;
  private readonly step: () => void;

  /** `room`: the most examples that it is ever given at once. `drawn`: the parameters in the order of the layers. */
  constructor(
    experiment: Experiment,
    drawn: readonly Float32Array[],
    readonly room: number,
  ) {
    const parts = placed(drawn);
    this.parameters = parts.all;
    this.input = flow(room, 2);
    this.target = new Float64Array(room);
    this.loss = lossOf[experiment.loss];
    this.last = this.build(experiment, parts.next);
    this.step = optimizerOf(experiment.optimizer, experiment.learningRate, this.parameters);
  }

  /** One update of the parameters from the examples at `places[from]` … `places[to − 1]`; their mean loss before it. */
  update(x: Float32Array, target: Float32Array, places: ArrayLike<number>, from: number, to: number): number {
    const rows = to - from;
    const { output } = this.input;
    for (let row = 0; row < rows; row++) {
      const place = places[from + row]!;
      output[row] = x[2 * place]!;
      output[rows + row] = x[2 * place + 1]!;
      this.target[row] = target[place]!;
    }
    this.run(rows, true);
    const loss = this.loss(rows, this.last.output, this.target, this.last.gradient);
    for (let i = this.stages.length - 1; i >= 0; i--) this.stages[i]!.backward(rows);
    this.step();
    return loss;
  }

  /** The network's outputs for points, as in evaluation. x: [count, 2], count at most `room`. */
  outputs(x: Float32Array): Float64Array {
    const count = x.length / 2;
    const { output } = this.input;
    for (let i = 0; i < count; i++) {
      output[i] = x[2 * i]!;
      output[count + i] = x[2 * i + 1]!;
    }
    this.run(count, false);
    return this.last.output.subarray(0, count);
  }

  private run(count: number, training: boolean): void {
    for (const stage of this.stages) stage.forward(count, training);
  }

  private build({ layers, activation, batchNorm, loss }: Experiment, next: () => Trained): Flow {
    const rule = ruleOf(activation);
    let from = this.input;
    for (const [index, width] of layers.entries()) {
      from = this.linear(from, width, index === 0, next);
      if (batchNorm) from = this.add(normStage(from, next(), next()));
      const before = from;
      const stage = this.add(activationStage(before, rule));
      this.layers.push({ activation: stage, before, rule, weight: this.weights.at(-1)! });
      from = stage;
    }
    const output = this.linear(from, 1, layers.length === 0, next);
    return loss === "squares" ? this.add(activationStage(output, ruleOf("tanh"))) : output;
  }

  private linear(from: Flow, width: number, first: boolean, next: () => Trained): Stage {
    const weight = next();
    this.weights.push(weight);
    return this.add(linearStage({ width, first }, from, weight, next()));
  }

  private add(stage: Stage): Stage {
    this.stages.push(stage);
    return stage;
  }
}

/** All parameters in one piece of memory, and one after the other. */
function placed(drawn: readonly Float32Array[]): { all: Trained; next: () => Trained } {
  const size = drawn.reduce((sum, { length }) => sum + length, 0);
  const all = { value: new Float64Array(size), gradient: new Float64Array(size) };
  let [index, at] = [0, 0];
  const next = () => {
    const values = drawn[index++]!;
    const [from, to] = [at, at + values.length];
    at = to;
    all.value.set(values, from);
    return { value: all.value.subarray(from, to), gradient: all.gradient.subarray(from, to) };
  };
  return { all, next };
}
