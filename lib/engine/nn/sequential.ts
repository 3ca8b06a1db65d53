import { release, smallest } from "../arena";
import { callable } from "../callable";
import { described } from "../checks";
import { ArgumentError } from "../errors";
import type { Tensor } from "../tensor";
import { keepsNothing, Module } from "./module";
import type { AnySequential, SequentialMaker } from "./sequential-types";

class SequentialLayer extends Module {
  readonly [index: number]: Module;

  constructor(...modules: Module[]) {
    super();
    modules.forEach((module, i) => {
      if (!(module instanceof Module))
        throw new ArgumentError(
          `Sequential: item ${i} must be a module, such as nn.ReLU(); got ${described(module)}. A plain function goes into the forward of a Module of your own.`,
        );
    });
    Object.assign(this, modules);
  }

  forward(x: Tensor): Tensor {
    let value = x;
    let givenByOneThatForgets = false;
    for (let i = 0; this[i] !== undefined; i++) {
      const module = this[i]!;
      // Asked before the call: a hook may keep what it sees, and be gone afterwards.
      const forgets = keepsNothing(module);
      const next = module(value);
      if (givenByOneThatForgets && forgets) letGo(value, next);
      value = next;
      givenByOneThatForgets = forgets;
    }
    return value;
  }
}

/** What one layer hands to the next here, nobody else gets to see: it can go with the graph that saved it. */
function letGo(value: Tensor, next: Tensor): void {
  const { storage } = value;
  // A small one stays in the recorded graph, for whoever looks into it.
  if (storage === next.storage || storage.length <= smallest) return;
  storage.owned = true;
  if (storage.needs === 0) release(storage);
}

/** Modules one after the other; `net[0]` is the first. As torch.nn.Sequential. */
export const Sequential = callable("Sequential", SequentialLayer) as unknown as SequentialMaker;
export type Sequential = AnySequential;
