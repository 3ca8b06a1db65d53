import { definersOf, type GraphNode, upstreamOf } from "./graph";
import type { Program } from "./protocol";

/** Names that `id`, or what has to run before it, reads and that neither a node nor an import gives: globals, too. */
export function namesMissingFor(
  nodes: readonly GraphNode[],
  imports: Program["imports"],
  id: string,
): Set<string> {
  const definers = definersOf(nodes);
  const running = upstreamOf(nodes, id).add(id);
  const read = nodes.filter((node) => running.has(node.id)).flatMap(({ reads }) => reads);
  return new Set(read.filter((name) => !definers.has(name) && !Object.hasOwn(imports, name)));
}
