import type { Problem } from "@/lib/model";
import { faultsOf, nodesOf } from "@/lib/runtime";
import { type CompiledParts, piecesOfParts } from "./compile-parts";

/** Names that two cells define, and cells that need each other. */
export function graphProblems(file: string, compiled: CompiledParts): Problem[] {
  const nodes = nodesOf(compiled.controls, piecesOfParts(compiled));
  const places = new Map(
    [...compiled.cells, ...compiled.plots, ...compiled.values].map((part) => [part.id, part]),
  );
  return faultsOf(nodes).map((fault): Problem => {
    const names = fault.ids.map((id) => `“${id.replace(/^control /, "")}”`).join(" and ");
    const last = fault.ids.map((id) => places.get(id)).findLast((part) => part !== undefined);
    const place = { file, line: last?.position.line ?? 1, column: last?.position.column ?? 1 };
    return fault.kind === "defined twice"
      ? {
          ...place,
          rule: "defined-twice",
          seen: `“${fault.name}” is defined by ${names}.`,
          remedy: "Give it another name in one of them: a name belongs to one cell.",
        }
      : {
          ...place,
          rule: "cycle",
          seen: `${names} need each other's names.`,
          remedy: "Move what both need into a cell of its own.",
        };
  });
}
