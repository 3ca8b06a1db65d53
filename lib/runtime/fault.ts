import type { CellError } from "@/lib/model";
import { faultsOf, type GraphNode } from "./graph";
import { controlNodeId } from "./piece";

/** Why the node cannot take part in its notebook, in words for the reader; null if it can. */
export function faultAt(
  nodes: readonly GraphNode[],
  id: string,
  titleOf: (id: string) => string,
): CellError | null {
  const fault = faultsOf(nodes).find(({ ids }) => ids.includes(id));
  if (!fault) return null;
  const others = fault.ids.filter((other) => other !== id);
  const titles = others.map((other) => `“${titleOf(other)}”`).join(" and ");
  if (fault.kind !== "defined twice") {
    const message = `This cell and ${titles || "itself"} need each other's names, so neither can run first.`;
    return { name: "CycleError", message, line: null };
  }
  const message = others.includes(controlNodeId(fault.name))
    ? `“${fault.name}” is the name of a slider, choice or toggle. Choose another name here.`
    : `“${fault.name}” is defined here and in ${titles}. Choose another name in one of them.`;
  return { name: "NameError", message, line: null };
}
