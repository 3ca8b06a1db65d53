import type { AnyNode } from "acorn";
import { ANY, type Bindings, pathsOf } from "./paths";
import { lineOf, walk } from "./walk";

/** A place where a program speaks of something. `called`: it is called there, or handed to a function that may. */
export type Mention = { paths: string[]; line: number; called: boolean; bare: boolean };

/** Every place where the program says a name or takes a property of something. */
export function mentionsIn(program: AnyNode, bindings: Bindings): Mention[] {
  const found: Mention[] = [];
  walk(program, (node, around, part) => {
    const parent = around.at(-1);
    const line = lineOf(node);
    if (node.type === "MemberExpression") {
      const paths = pathsOf(node, bindings).map(withoutCall);
      found.push({ paths, line, called: isCalled(around, part), bare: false });
    }
    if (node.type === "Identifier" && parent && speaks(parent, part))
      found.push({
        paths: pathsOf(node, bindings),
        line,
        called: isCalled(around, part),
        bare: !takesPart(parent, part),
      });
    if (node.type === "ObjectPattern") {
      const of = parent?.type === "VariableDeclarator" ? parent.init : null;
      const names = node.properties.flatMap((property) =>
        property.type === "Property" && property.key.type === "Identifier" && !property.computed
          ? property.key.name
          : ANY,
      );
      if (of)
        for (const path of pathsOf(of, bindings))
          found.push({ paths: names.map((name) => `${path}.${name}`), line, called: false, bare: false });
    }
  });
  return found;
}

/** What is called by `f.call(…)`, `f.apply(…)` or `f.bind(…)` is f. */
function withoutCall(path: string): string {
  return path.replace(/\.(call|apply|bind)$/, "");
}

/** `f(x)`, `new F(x)`, `f.call(…)`, `f?.(x)`, and `xs.map(f)`. */
function isCalled(around: readonly AnyNode[], part: string): boolean {
  const parent = around.at(-1);
  if (!parent) return false;
  if (parent.type === "CallExpression" || parent.type === "NewExpression")
    return part === "callee" || part === "arguments";
  if (parent.type === "TaggedTemplateExpression") return part === "tag";
  if (parent.type === "ChainExpression" || parent.type === "SequenceExpression")
    return isCalled(around.slice(0, -1), partIn(around.at(-2), parent));
  return false;
}

function partIn(parent: AnyNode | undefined, child: AnyNode): string {
  const entry = Object.entries(parent ?? {}).find(([, value]) =>
    Array.isArray(value) ? value.includes(child) : value === child,
  );
  return entry?.[0] ?? "";
}

/** Whether an identifier in that part of a node reads a variable. */
function speaks(parent: AnyNode, part: string): boolean {
  switch (parent.type) {
    case "MemberExpression":
      return part === "object" || parent.computed;
    case "Property":
    case "PropertyDefinition":
    case "MethodDefinition":
      return part === "value" || parent.computed;
    case "VariableDeclarator":
      return part === "init";
    case "AssignmentExpression":
    case "AssignmentPattern":
      return part === "right";
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ClassDeclaration":
      return part === "superClass";
    case "ArrowFunctionExpression":
      return part === "body";
    case "ImportSpecifier":
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "ArrayPattern":
    case "RestElement":
    case "CatchClause":
      return false;
    default:
      return true;
  }
}

/** Where of a thing no more than a known part is taken, or it is only given another name. */
function takesPart(parent: AnyNode, part: string): boolean {
  return (
    (parent.type === "MemberExpression" && part === "object") ||
    (parent.type === "VariableDeclarator" && part === "init")
  );
}
