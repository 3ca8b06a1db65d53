/** What a piece of a notebook needs and gives: a cell, a computed value, a chart. In the order of the page. */
export type GraphNode = { id: string; reads: string[]; defines: string[] };

/** Two nodes define one name, or nodes need each other in a circle. `ids` names those concerned. */
export type GraphFault =
  | { kind: "defined twice"; name: string; ids: string[] }
  | { kind: "cycle"; ids: string[] };

/** Which node defines each name; the first one where two do. */
export function definersOf(nodes: readonly GraphNode[]): Map<string, string> {
  const definers = new Map<string, string>();
  for (const node of nodes)
    for (const name of node.defines) if (!definers.has(name)) definers.set(name, node.id);
  return definers;
}

/** Ids of the nodes that must have run before `id` can, itself excluded, in no particular order. */
export function upstreamOf(nodes: readonly GraphNode[], id: string): Set<string> {
  const definers = definersOf(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return reach(id, (each) => (byId.get(each)?.reads ?? []).flatMap((name) => definers.get(name) ?? []));
}

/** Ids of the nodes that read, directly or through others, a name that `id` defines. */
export function downstreamOf(nodes: readonly GraphNode[], id: string): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return reach(id, (each) => readersOf(nodes, byId.get(each)?.defines ?? []));
}

/** Ids of the nodes that read one of the names themselves. */
export function readersOf(nodes: readonly GraphNode[], names: readonly string[]): string[] {
  return nodes.filter(({ reads }) => reads.some((name) => names.includes(name))).map(({ id }) => id);
}

/** The ids, each after those that it depends on, otherwise in the order of the page. Members of a cycle come last. */
export function inRunOrder(nodes: readonly GraphNode[], ids: ReadonlySet<string>): string[] {
  const pending = nodes.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const upstream = new Map(pending.map((id) => [id, upstreamOf(nodes, id)]));
  const order: string[] = [];
  while (pending.length > 0) {
    const ready = pending.findIndex(
      (id) => !pending.some((other) => other !== id && upstream.get(id)?.has(other)),
    );
    order.push(...pending.splice(Math.max(0, ready), 1));
  }
  return order;
}

/** All names that two nodes define, and all circles. */
export function faultsOf(nodes: readonly GraphNode[]): GraphFault[] {
  const names = [...new Set(nodes.flatMap(({ defines }) => defines))];
  const twice = names.flatMap((name): GraphFault[] => {
    const ids = nodes.filter(({ defines }) => defines.includes(name)).map(({ id }) => id);
    return ids.length > 1 ? [{ kind: "defined twice", name, ids }] : [];
  });
  const circular = nodes.filter(({ id }) => upstreamOf(nodes, id).has(id)).map(({ id }) => id);
  return circular.length > 0 ? [...twice, { kind: "cycle", ids: circular }] : twice;
}

function reach(from: string, next: (id: string) => string[]): Set<string> {
  const reached = new Set<string>();
  const todo = next(from);
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    todo.push(...next(id));
  }
  return reached;
}
