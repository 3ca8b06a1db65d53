import type { GraphNode, Piece, Program } from "@/lib/runtime";
import { influencesOn } from "./influence";
import { keyOf } from "./run-cache";

/** What runs the pieces: another one gives other results. */
export type Engine = { evaluatorHash: string; nodeMajor: string };

/**
 * One key a piece: its code, seed and purpose, what it reads from controls and imports, and the keys of what it
 * owes its values to.
 * `order`: each piece after those that it depends on.
 */
export function pieceKeys(
  engine: Engine,
  nodes: readonly GraphNode[],
  order: readonly Piece[],
  { imports, controls }: Pick<Program, "imports" | "controls">,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { id, code, seed, purpose } of order) {
    const reads = nodes.find((node) => node.id === id)?.reads ?? [];
    const influences = influencesOn(nodes, order, id);
    const read = reads.map((name) => [name, imports[name], controls[name]]);
    const needs = order.filter((piece) => influences.has(piece.id)).map((piece) => keys.get(piece.id));
    keys.set(id, keyOf(engine.evaluatorHash, engine.nodeMajor, code, seed, purpose, read, needs));
  }
  return keys;
}
