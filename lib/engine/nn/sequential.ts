import { callable } from "../callable";
import type { Tensor } from "../tensor";
import { Module } from "./module";

class SequentialLayer extends Module {
  readonly [index: number]: Module;

  constructor(...modules: Module[]) {
    super();
    Object.assign(this, modules);
  }

  forward(x: Tensor): Tensor {
    return this.namedChildren().reduce((value, [, module]) => module(value), x);
  }
}

/** Modules one after the other; `net[0]` is the first. As torch.nn.Sequential. */
export const Sequential = callable("Sequential", SequentialLayer);
export type Sequential = SequentialLayer;
