import { described, requireFunction, requireOptions, requireWhole } from "./checks";
import { ArgumentError } from "./errors";
import { report } from "./report";
import { Tensor } from "./tensor";

/** What a step of training came to. */
export type TrainStep = {
  /** From 1 to `steps`. */
  step: number;
  /** Which walk over the data it belongs to, from 1 up. */
  epoch: number;
  /** The loss of its batch, before the step changed the parameters. */
  loss: number;
};

export type TrainOptions<X extends Tensor, Y extends Tensor, P extends Tensor> = {
  /** Input → prediction: a module, or a function of the program. */
  model: (x: X) => P;
  /** Prediction and target → a single number, such as `nn.MSELoss()`. */
  loss: (prediction: P, target: Y) => Tensor;
  optimizer: { zeroGrad(): void; step(): void };
  /** Inputs and targets, all of them in every step; or batches of both, such as a `data.DataLoader`, walked over again and again. */
  data: readonly [X, Y] | Iterable<readonly [X, Y]>;
  /** How many steps to take. */
  steps: number;
};

const EXAMPLE = "{ model, loss: nn.MSELoss(), optimizer, data: [x, y], steps: 300 }";

/**
 * The usual training loop, a step for each turn: `for (const { step, loss } of train({ model, loss, optimizer, data, steps: 300 }))`.
 * A step forgets the gradients, computes the loss of the next batch, goes backward and lets the optimizer change the
 * parameters; its loss is reported, so that a chart grows while it runs. `break` ends it early. Modules stay in the mode
 * that they are in. Throws ArgumentError for what it cannot train with.
 */
export function train<X extends Tensor, Y extends Tensor, P extends Tensor>(
  options: TrainOptions<X, Y, P>,
): Generator<TrainStep, void, void> {
  requireOptions("train", options, EXAMPLE);
  requireFunction("train: model", options.model);
  requireFunction("train: loss", options.loss);
  requireWhole("train", options.steps, "steps", 1);
  if (typeof options.optimizer?.step !== "function" || typeof options.optimizer.zeroGrad !== "function")
    throw new ArgumentError(
      `train: optimizer must be an optimizer, such as optim.SGD(model.parameters(), { learningRate: 0.1 }); got ${described(options.optimizer)}.`,
    );
  return walk(options, batches(options.data));
}

function* walk<X extends Tensor, Y extends Tensor, P extends Tensor>(
  { model, loss, optimizer, steps }: TrainOptions<X, Y, P>,
  all: Iterator<Batch<X, Y>, never>,
): Generator<TrainStep, void, void> {
  for (let step = 1; step <= steps; step++) {
    const { epoch, x, y } = all.next().value;
    optimizer.zeroGrad();
    const error = loss(model(x), y);
    error.backward();
    optimizer.step();
    const told = { step, epoch, loss: error.item() };
    report({ step, loss: told.loss }, { of: steps });
    yield told;
  }
}

type Batch<X, Y> = { epoch: number; x: X; y: Y };

/** Batches without end, with the walk that each belongs to. */
function batches<X extends Tensor, Y extends Tensor>(
  data: TrainOptions<X, Y, Tensor>["data"],
): Generator<Batch<X, Y>, never> {
  if (isPair(data)) return walks([data]);
  if (typeof data === "object" && data !== null && Symbol.iterator in data) return walks(data);
  throw new ArgumentError(
    `train: data must be a pair of tensors or batches of such pairs; got ${described(data)}. Write data: [x, y], or give a data.DataLoader.`,
  );
}

function* walks<X, Y>(data: Iterable<readonly [X, Y]>): Generator<Batch<X, Y>, never> {
  for (let epoch = 1; ; epoch++) {
    let some = false;
    for (const [x, y] of data) {
      some = true;
      yield { epoch, x, y };
    }
    if (!some)
      throw new ArgumentError(
        `train: data gave no batch on walk ${epoch}. Give something that can be walked over again, such as a data.DataLoader or a list.`,
      );
  }
}

function isPair<X extends Tensor, Y extends Tensor>(
  data: TrainOptions<X, Y, Tensor>["data"],
): data is readonly [X, Y] {
  return Array.isArray(data) && data[0] instanceof Tensor;
}
