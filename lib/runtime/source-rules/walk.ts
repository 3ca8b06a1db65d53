import type { AnyNode } from "acorn";

/** Calls `visit` with every node of a tree, those around it (the nearest last) and its part of the nearest. */
export function walk(
  node: AnyNode,
  visit: (node: AnyNode, around: readonly AnyNode[], part: string) => void,
  around: readonly AnyNode[] = [],
  part = "",
): void {
  visit(node, around, part);
  const within = [...around, node];
  for (const [key, child] of Object.entries(node))
    for (const each of Array.isArray(child) ? child : [child])
      if (isNode(each)) walk(each, visit, within, key);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

export function lineOf(node: AnyNode): number {
  return node.loc?.start.line ?? 1;
}

export type FunctionNode = Extract<
  AnyNode,
  { type: "FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression" }
>;

export function isFunction(node: AnyNode | null | undefined): node is FunctionNode {
  return (
    node?.type === "FunctionDeclaration" ||
    node?.type === "FunctionExpression" ||
    node?.type === "ArrowFunctionExpression"
  );
}

/** The functions of a program that have a name: declared ones, and those kept in a variable. */
export function namedFunctions(program: AnyNode): [name: string, node: FunctionNode][] {
  const found: [string, FunctionNode][] = [];
  walk(program, (node) => {
    if (node.type === "FunctionDeclaration" && node.id) found.push([node.id.name, node]);
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && isFunction(node.init))
      found.push([node.id.name, node.init]);
  });
  return found;
}
