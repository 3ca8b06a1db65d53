import { definersOf, downstreamOf, type GraphNode, inRunOrder, readersOf } from "./graph";

/** Which names of others each piece changes, by its id: a training changes its model. */
export type Changes = ReadonlyMap<string, readonly string[]>;

/**
 * The graph in which whoever reads a changed value, and runs after the change, depends on the piece that makes it: as
 * if that piece defined the value once more under another name.
 */
export function withChanges(nodes: readonly GraphNode[], changes: Changes): GraphNode[] {
  const changing = nodes.filter(({ id }) => (changes.get(id) ?? []).length > 0);
  if (changing.length === 0) return [...nodes];
  const order = inRunOrder(nodes, new Set(nodes.map(({ id }) => id)));
  return changing.reduce(
    (graph, { id }) => {
      const after = new Set(order.slice(order.indexOf(id) + 1));
      const touched = touchedBy(nodes, changes.get(id) ?? []);
      const name = changedName(id);
      return graph.map((node) => {
        if (node.id === id) return { ...node, defines: [...node.defines, name] };
        return after.has(node.id) && touched.has(node.id) ? { ...node, reads: [...node.reads, name] } : node;
      });
    },
    [...nodes],
  );
}

/** No program can read it. */
function changedName(id: string): string {
  return `changed by ${id}`;
}

/** Who reads one of the names, or what was made of them. */
export function touchedBy(nodes: readonly GraphNode[], names: readonly string[]): Set<string> {
  const readers = readersOf(nodes, names);
  return new Set(readers.flatMap((id) => [id, ...downstreamOf(nodes, id)]));
}

/** A changed name, who defines it, and who changes it, in the order in which they run. */
export type ChangedName = { name: string; owner: string; by: string[] };

export function changedNames(
  nodes: readonly GraphNode[],
  order: readonly string[],
  changes: Changes,
): ChangedName[] {
  const definers = definersOf(nodes);
  const names = new Set(order.flatMap((id) => changes.get(id) ?? []));
  return [...names].flatMap((name) => {
    const owner = definers.get(name);
    const by = order.filter((id) => changes.get(id)?.includes(name));
    return owner === undefined ? [] : [{ name, owner, by }];
  });
}
