import type { AnyNode } from "acorn";
import type { Outcome } from "@/lib/model";
import { isFunction, lineOf, namedFunctions, walk } from "./walk";

const NONE = new Set(["BlockStatement", "EmptyStatement"]);

/** How many statements the program has, or one of its functions; an arrow function's bare expression counts as one. */
export function readStatements(
  program: AnyNode,
  within: string | undefined,
): Extract<Outcome, { kind: "read" }> {
  const places =
    within === undefined
      ? [program]
      : namedFunctions(program)
          .filter(([name]) => name === within)
          .map(([, node]) => node);
  const lines: number[] = [];
  for (const place of places)
    walk(place, (node, around) => {
      if (isStatement(node, around.at(-1))) lines.push(lineOf(node));
    });
  return { kind: "read", count: lines.length, lines: [...new Set(lines)], what: null };
}

function isStatement(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (node.type === "VariableDeclaration") return !parent?.type.startsWith("For");
  if (node.type === "ClassDeclaration") return true;
  if (isFunction(parent) && parent.type === "ArrowFunctionExpression" && parent.body === node)
    return node.type !== "BlockStatement";
  return node.type.endsWith("Statement") && !NONE.has(node.type);
}
