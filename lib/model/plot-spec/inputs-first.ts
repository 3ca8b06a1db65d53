import type { PlotNode } from "./spec";

/** The nodes, each after its inputs and otherwise in their own order (Kahn 1962); null where they run in a circle. */
export function inputsFirst(nodes: readonly PlotNode[]): PlotNode[] | null {
  const waiting = new Map(nodes.map((node) => [node.id, new Set(node.inputs).size]));
  const readers = new Map<string, PlotNode[]>();
  for (const node of nodes)
    for (const input of new Set(node.inputs)) {
      const known = readers.get(input);
      if (known) known.push(node);
      else readers.set(input, [node]);
    }
  const ordered = nodes.filter(({ inputs }) => inputs.length === 0);
  for (let next = 0; next < ordered.length; next++)
    for (const reader of readers.get(ordered[next]!.id) ?? []) {
      const left = waiting.get(reader.id)! - 1;
      waiting.set(reader.id, left);
      if (left === 0) ordered.push(reader);
    }
  return ordered.length === nodes.length ? ordered : null;
}
