import { type GraphNode, type Piece, upstreamOf } from "@/lib/runtime";

/**
 * All that what `id` reads may owe its present value to: the pieces that define it, and the cells before it in `order`
 * that read one of their names. A cell that trains a model defines nothing, and yet changes what the next one sees.
 */
export function influencesOn(nodes: readonly GraphNode[], order: readonly Piece[], id: string): Set<string> {
  const upstream = upstreamOf(nodes, id);
  const names = new Set(order.flatMap((piece) => (upstream.has(piece.id) ? piece.code.defines : [])));
  const before = order.slice(
    0,
    order.findIndex((piece) => piece.id === id),
  );
  const readers = before.filter(
    ({ purpose, code }) => purpose.kind === "show" && code.reads.some((name) => names.has(name)),
  );
  return new Set([...upstream, ...readers.map((piece) => piece.id)]);
}

/** The ids and all that they owe their values to. */
export function withInfluences(
  nodes: readonly GraphNode[],
  order: readonly Piece[],
  ids: readonly string[],
): Set<string> {
  const reached = new Set<string>();
  const todo = [...ids];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    todo.push(...influencesOn(nodes, order, id));
  }
  return reached;
}
