import type { Operations } from "./operations";

/** Small graphs in which a value is used more than once. */
export const graph: Operations = {
  diamond: ({ x }) => x!.mul(x!.tanh()).add(x!.mul(x!)).sum().mul(x!.mean()),
  leaf_used_twice: ({ x }) => x!.abs().sub(x!),
};
