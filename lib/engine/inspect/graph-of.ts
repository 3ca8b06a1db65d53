import type { Tensor } from "../tensor";
import { recordedNodes } from "./recorded-nodes";
import { type Names, type ShownNode, shownNodes, shownNumbers } from "./shown-node";

/** A recorded graph as plain data. */
export type RecordedGraph = {
  /** Each after the nodes that it was computed from, so the output comes last. */
  nodes: ShownNode[];
  /** From an input to what was computed from it, one for each use. */
  edges: { from: string; to: string }[];
};

/**
 * The graph that autograd recorded on the way to `output`; `names` gives names to tensors, as in
 * `graphOf(loss, { names: net })` or `{ names: { w, x } }`. Constants are no part of it, as in PyTorch. Where PyTorch has
 * one node for a whole layer, here may be several. Gradients are those that `.grad` holds: after
 * backward(undefined, { retainGraph: true }) those of leaves, and of tensors that were told to retainGrad().
 * Throws GradError where nothing was recorded or the graph was freed, ArgumentError beyond 3000 nodes.
 */
export function graphOf(output: Tensor, { names = {} }: { names?: Names } = {}): RecordedGraph {
  const nodes = shownNodes(recordedNodes(output, "graphOf"), names, ({ leaf, watchers }) =>
    shownNumbers((leaf ?? watchers?.retained)?.grad ?? null),
  );
  return { nodes, edges: nodes.flatMap(({ id, inputs }) => inputs.map((from) => ({ from, to: id }))) };
}
