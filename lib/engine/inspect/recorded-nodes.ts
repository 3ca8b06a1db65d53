import { startNode } from "../autograd";
import { ArgumentError, GradError } from "../errors";
import type { Edge, GradNode } from "../graph";
import type { Tensor } from "../tensor";

/** More than this nobody can look at. */
const mostNodes = 3000;

/**
 * Every recorded node that `output` was computed from, each after its inputs. Throws GradError where nothing was
 * recorded or backward() has freed it, ArgumentError beyond 3000 nodes.
 */
export function recordedNodes(output: Tensor, operation: string): GradNode[] {
  const root = startNode(output, operation);
  const seen = new Set([root]);
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.freed)
      throw new GradError(
        `${operation}: backward() has freed this graph. Look before backward(), or keep it with backward(undefined, { retainGraph: true }).`,
      );
    for (const edge of edgesOf(node))
      if (!seen.has(edge.node)) {
        seen.add(edge.node);
        open.push(edge.node);
      }
    if (seen.size > mostNodes)
      throw new ArgumentError(
        `${operation}: this graph has more than ${mostNodes} nodes. Look at a smaller part: fewer steps, or an output that comes earlier.`,
      );
  }
  // A leaf may be marked after it was used, so its id says nothing; it was computed from nobody and can come first.
  return [...seen].sort((a, b) => Number(b.leaf !== null) - Number(a.leaf !== null) || a.id - b.id);
}

/** The edges to what a node was computed from, in the order of its inputs. */
export function edgesOf(node: GradNode): Edge[] {
  const edges: Edge[] = [];
  for (let edge = node.edges; edge !== null; edge = edge.next) edges.push(edge);
  return edges;
}
