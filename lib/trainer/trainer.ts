import type { Experiment } from "@/lib/playground";
import { History } from "./history";
import { Network } from "./network";
import { drawOrder, startOf } from "./start";

/** Rows that a network is given at once when nothing is learnt from them. */
const roomForRows = 512;

/** An experiment on its way. Draws from the engine's one generator: only one trainer may be under way at a time. */
export class Trainer {
  readonly network: Network;
  readonly x: Float32Array;
  readonly target: Float32Array;
  readonly history = new History();
  /** Finished epochs. */
  epoch = 0;
  updates = 0;
  /** The mean loss of the last finished epoch's batches; null before the first. */
  epochLoss: number | null = null;
  private order: Int32Array = new Int32Array(0);
  private at = 0;
  private sum = 0;

  constructor(readonly experiment: Experiment) {
    const { x, target, parameters } = startOf(experiment);
    this.x = x;
    this.target = target;
    this.network = new Network(experiment, parameters, Math.max(roomForRows, experiment.count));
  }

  get updatesAnEpoch(): number {
    return this.experiment.count / this.experiment.batchSize;
  }

  /** Makes so many updates of the parameters, each from the next batch of the shuffled examples. */
  train(updates: number): void {
    const { batchSize, count } = this.experiment;
    for (let i = 0; i < updates; i++) {
      if (this.at === 0) this.order = drawOrder(count);
      this.sum += this.network.update(this.x, this.target, this.order, this.at, this.at + batchSize);
      this.at += batchSize;
      this.updates++;
      if (this.at === count) this.endEpoch();
    }
  }

  private endEpoch(): void {
    this.epoch++;
    this.epochLoss = this.sum / this.updatesAnEpoch;
    this.history.add(this.epoch, this.epochLoss);
    this.sum = 0;
    this.at = 0;
  }
}
