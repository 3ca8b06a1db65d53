import type { Tensor } from "../index";
import { activation } from "./activations";
import type { Arguments } from "./arguments";
import { binary, unary } from "./elementwise";
import { graph } from "./graphs";
import { layer } from "./layers";
import { loss } from "./losses";
import { matmul, reduce } from "./reductions";
import { index, shape } from "./shapes";

export type Inputs = Readonly<Record<string, Tensor>>;
export type Operation = (inputs: Inputs, args: Arguments) => Tensor;
export type Operations = Readonly<Record<string, Operation>>;

/** The engine's call for every operation of the golden files that has inputs, an output and gradients. */
export const operations: Readonly<Record<string, Operations>> = {
  activation,
  binary,
  graph,
  index,
  layer,
  loss,
  matmul,
  reduce,
  shape,
  unary,
};
