import type { CellError } from "@/lib/model";
import { faultsOf, type GraphNode } from "./graph";

/** Why the node cannot take part in its notebook, in words for the reader; null if it can. */
export function faultAt(
  nodes: readonly GraphNode[],
  id: string,
  titleOf: (id: string) => string,
): CellError | null {
  const fault = faultsOf(nodes).find(({ ids }) => ids.includes(id));
  if (!fault) return null;
  const others = fault.ids.filter((other) => other !== id).map((other) => `“${titleOf(other)}”`);
  const message =
    fault.kind === "defined twice"
      ? `“${fault.name}” is defined here and in ${others.join(" and ")}. Choose another name in one of them.`
      : `This cell and ${others.join(" and ") || "itself"} need each other's names, so neither can run first.`;
  return { name: fault.kind === "defined twice" ? "NameError" : "CycleError", message, line: null };
}
