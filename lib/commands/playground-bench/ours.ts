import { readState } from "../../playground";
import { catalogue, Trainer } from "../../trainer";
import type { Contender, Task } from "./contender";

/** tensorflow/playground's first page, in our address: 250 points on circles to learn from, batches of 10. */
const address = "data=circles&count=250&layers=4,2&activation=tanh&loss=squares&rate=0.03&batch=10";

/** The task as the playground's trainer starts it, and a trainer that takes the examples in the task's order. */
export function task(): { task: Task; inOrder: Contender } {
  const { experiment, network, x, target } = started();
  const order = Int32Array.from(target, (_, place) => place);
  const { layers, learningRate, batchSize } = experiment;
  let at = 0;
  return {
    task: {
      ...{ widths: [2, ...layers, 1], x, target, batchSize, learningRate },
      parameters: network.parameters.value.slice(),
    },
    inOrder: {
      name: "ours",
      train(updates) {
        for (let update = 0; update < updates; update++) {
          network.update(x, target, order, at, at + batchSize);
          at = (at + batchSize) % order.length;
        }
      },
      outputs: () => Array.from(network.outputs(x)),
    },
  };
}

/** The trainer as the page runs it: it also shuffles the examples for every epoch, and notes the loss. */
export function shuffling(): Pick<Contender, "train"> {
  const trainer = started();
  return { train: (updates) => trainer.train(updates) };
}

function started(): Trainer {
  const { state, corrections } = readState(catalogue(), new URLSearchParams(address));
  if (corrections.length > 0) throw new Error(corrections.join(" "));
  return new Trainer(state.experiment);
}
