import { add } from "./arithmetic";
import type { GradNode } from "./graph";
import type { Tensor } from "./tensor";

/** Every node that the roots lead to, outputs before what they were computed from. */
function nodesFrom(roots: readonly GradNode[]): GradNode[] {
  const seen = new Set<GradNode>(roots);
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const edge of node.edges)
      if (!seen.has(edge.node)) {
        seen.add(edge.node);
        open.push(edge.node);
      }
  // A leaf may be marked after it was used, so its id says nothing; it was computed from nobody and can come last.
  return [...seen].sort((a, b) => Number(a.leaf !== null) - Number(b.leaf !== null) || b.id - a.id);
}

/** Those of the nodes, given outputs first, from which some target is reached. */
function leadingTo(targets: ReadonlySet<GradNode>, nodes: readonly GradNode[]): Set<GradNode> {
  const leading = new Set<GradNode>();
  for (const node of [...nodes].reverse())
    if (targets.has(node) || node.edges.some((edge) => leading.has(edge.node))) leading.add(node);
  return leading;
}

export type Propagation = {
  /** The gradients that are known, by node. */
  starts: ReadonlyMap<GradNode, Tensor>;
  /** Sees each node with its whole gradient, after the node's hooks. */
  arrive: (node: GradNode, gradient: Tensor) => void;
  /** Only the paths to these are followed; left out: all. */
  targets?: ReadonlySet<GradNode>;
  /** Keep what the graph saved. */
  retain: boolean;
};

/** Sends gradients from the outputs through the graph, node by node and not by recursion. */
export function propagate({ starts, arrive, targets, retain }: Propagation): void {
  const nodes = nodesFrom([...starts.keys()]);
  const followed = targets && leadingTo(targets, nodes);
  const gradients = new Map(starts);
  for (const node of nodes) {
    let gradient = gradients.get(node);
    if (gradient === undefined) continue;
    gradients.delete(node);
    for (const hook of node.hooks) gradient = hook(gradient) ?? gradient;
    arrive(node, gradient);
    if (node.leaf !== null) continue;
    node.checkUsable();
    for (const edge of node.edges) {
      if (followed && !followed.has(edge.node)) continue;
      const part = edge.rule(gradient);
      const before = gradients.get(edge.node);
      gradients.set(edge.node, before === undefined ? part : add(before, part));
    }
    if (!retain) node.free();
  }
}
