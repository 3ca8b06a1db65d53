import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contender, Task } from "./contender";

const file = resolve("node_modules/deep-playground/src/nn.ts");

type Link = { weight: number };
type Node = { bias: number; inputLinks: Link[] };
type Rule = object;

/** What is used of tensorflow/playground's nn.ts. */
type Library = {
  Activations: { TANH: Rule };
  Errors: { SQUARE: Rule };
  buildNetwork(
    widths: number[],
    hidden: Rule,
    output: Rule,
    regularisation: null,
    inputs: string[],
  ): Node[][];
  forwardProp(network: Node[][], inputs: number[]): number;
  backProp(network: Node[][], target: number, error: Rule): void;
  updateWeights(network: Node[][], learningRate: number, regularisationRate: number): void;
};

/** tensorflow/playground's nn.ts, used as its page uses it, where it is installed; else null. */
export async function nnTs(task: Task): Promise<Contender | null> {
  if (!existsSync(file)) return null;
  const library = (await import(pathToFileURL(file).href)) as Library;
  const { widths, x, target, batchSize, learningRate } = task;
  const { TANH } = library.Activations;
  const network = library.buildNetwork([...widths], TANH, TANH, null, ["x", "y"]);
  fill(network, task.parameters);
  const points = Array.from(target, (label, i) => ({ inputs: [x[2 * i]!, x[2 * i + 1]!], label }));
  let at = 0;
  return {
    name: "nn.ts",
    train(updates) {
      for (let update = 0; update < updates; update++) {
        for (let i = 0; i < batchSize; i++) {
          const { inputs, label } = points[at]!;
          library.forwardProp(network, inputs);
          library.backProp(network, label, library.Errors.SQUARE);
          at = (at + 1) % points.length;
        }
        library.updateWeights(network, learningRate, 0);
      }
    },
    outputs: () => points.map(({ inputs }) => library.forwardProp(network, inputs)),
  };
}

function fill(network: Node[][], parameters: ArrayLike<number>): void {
  let at = 0;
  for (const layer of network.slice(1)) {
    for (const { inputLinks } of layer) for (const link of inputLinks) link.weight = parameters[at++]!;
    for (const node of layer) node.bias = parameters[at++]!;
  }
}
