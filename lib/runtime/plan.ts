import { downstreamOf, type GraphNode, inRunOrder, upstreamOf } from "./graph";

/**
 * What has to run so that `roots` are up to date: they, what they need and has no live names yet, and whatever reads
 * what they define (unless `waits` says that it waits for a click); in the order of the dependencies.
 */
export function planRun(
  nodes: readonly GraphNode[],
  roots: readonly string[],
  live: ReadonlySet<string>,
  waits: (id: string) => boolean,
): string[] {
  const changed = new Set(roots);
  for (const root of roots) for (const id of autoDownstream(nodes, root, waits)) changed.add(id);
  const needed = new Set(changed);
  for (const id of changed)
    for (const upstream of upstreamOf(nodes, id)) if (!live.has(upstream)) needed.add(upstream);
  return inRunOrder(nodes, needed);
}

/** Downstream of `id`, but nothing behind a node that waits for a click. */
function autoDownstream(
  nodes: readonly GraphNode[],
  id: string,
  waits: (id: string) => boolean,
): Set<string> {
  return downstreamOf(
    nodes.map((node) => (waits(node.id) ? { ...node, reads: [] } : node)),
    id,
  );
}
