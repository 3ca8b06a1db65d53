import { normalisePlot, type Observed } from "@/lib/model";

type GraphLike = { nodes: { name?: unknown; op?: unknown; isLeaf?: unknown }[]; terms?: unknown };

/** A graph that `inspect` of the engine gave → its drawing; null for any other value. */
export function observeGraph(value: unknown): Observed | null {
  if (!isGraph(value)) return null;
  const nodes = value.nodes.map((node) => ({ ...node, op: labelOf(node) }));
  const spec = normalisePlot({ kind: "graph", title: "Recorded graph", nodes, terms: value.terms });
  return { kind: "plot", spec };
}

/** "MulBackward0" → "Mul", since a box is narrow; behind the name that the tensor was given, if it was given one. */
function labelOf({ name, op, isLeaf }: GraphLike["nodes"][number]): unknown {
  if (typeof op !== "string" || isLeaf !== false) return op;
  const operation = op.replace(/Backward\d*$/, "");
  return typeof name === "string" ? `${name}: ${operation}` : operation;
}

function isGraph(value: unknown): value is GraphLike {
  try {
    if (typeof value !== "object" || value === null || !("nodes" in value && "edges" in value)) return false;
    const { nodes, edges } = value;
    if (!Array.isArray(nodes) || !Array.isArray(edges) || nodes.length === 0) return false;
    return nodes.every(
      (node) => typeof node === "object" && node !== null && "isLeaf" in node && "op" in node,
    );
  } catch {
    // A getter of a reader's own threw: that is no graph of ours.
    return false;
  }
}
