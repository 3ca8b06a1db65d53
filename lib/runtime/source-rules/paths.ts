import type { AnyNode } from "acorn";
import { isFunction, walk } from "./walk";

/** What a program's names stand for. */
export type Bindings = {
  /** Variable → the expressions that it was ever given, and for a part of an object which part. */
  given: Map<string, { of: AnyNode; part: string | null }[]>;
  /** Local name → name that "gradbook" exports. */
  imported: Map<string, string>;
  /** Functions, classes and parameters of the program's own. */
  own: Set<string>;
};

/** Reads what names stand for, in the whole program at once: whoever hides one name behind another is found out. */
export function bindingsOf(program: AnyNode): Bindings {
  const bindings: Bindings = { given: new Map(), imported: new Map(), own: new Set() };
  walk(program, (node) => {
    if (node.type === "ImportSpecifier") {
      const { imported } = node;
      bindings.imported.set(
        node.local.name,
        imported.type === "Identifier" ? imported.name : String(imported.value),
      );
    }
    if (node.type === "VariableDeclarator") give(bindings, node.id, node.init);
    if (node.type === "AssignmentExpression" && node.operator === "=") give(bindings, node.left, node.right);
    if (node.type === "AssignmentPattern") give(bindings, node.left, node.right);
    if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id)
      bindings.own.add(node.id.name);
    if (isFunction(node))
      for (const parameter of node.params)
        if (parameter.type === "Identifier") bindings.own.add(parameter.name);
  });
  return bindings;
}

function give(bindings: Bindings, target: AnyNode, of: AnyNode | null | undefined): void {
  if (target.type === "Identifier") {
    if (!of || isFunction(of)) bindings.own.add(target.name);
    if (of) keep(bindings, target.name, of, null);
  }
  if (target.type !== "ObjectPattern" || !of) return;
  for (const property of target.properties) {
    if (property.type !== "Property") continue;
    const value = property.value.type === "AssignmentPattern" ? property.value.left : property.value;
    if (value.type === "Identifier") keep(bindings, value.name, of, propertyName(property) ?? ANY);
  }
}

function keep({ given }: Bindings, name: string, of: AnyNode, part: string | null): void {
  given.set(name, [...(given.get(name) ?? []), { of, part }]);
}

/** Stands in a path for a property that is computed as the program runs. */
export const ANY = "*";
/** Stands in a path for a value of unknown make. */
const SOMETHING = "?";
const DEEPEST = 20;

/**
 * All that an expression may stand for, as dotted paths: `Math.max`, `gradbook.relu`, `?.relu` for a method of some value,
 * `Math.*` for a computed property.
 */
export function pathsOf(node: AnyNode, bindings: Bindings, depth = 0): string[] {
  if (depth > DEEPEST) return [SOMETHING];
  switch (node.type) {
    case "Identifier":
      return pathsOfName(node.name, bindings, depth);
    case "ChainExpression":
      return pathsOf(node.expression, bindings, depth + 1);
    case "SequenceExpression": {
      const last = node.expressions.at(-1);
      return last ? pathsOf(last, bindings, depth + 1) : [SOMETHING];
    }
    case "MemberExpression": {
      const name = node.computed ? (constantText(node.property) ?? ANY) : nameOfKey(node.property);
      return pathsOf(node.object, bindings, depth + 1).map((path) => within(path, name));
    }
    default:
      return [SOMETHING];
  }
}

function pathsOfName(name: string, bindings: Bindings, depth: number): string[] {
  const exported = bindings.imported.get(name);
  if (exported !== undefined) return [`gradbook.${exported}`];
  const paths = (bindings.given.get(name) ?? []).flatMap(({ of, part }) =>
    pathsOf(of, bindings, depth + 1).map((path) => (part === null ? path : within(path, part))),
  );
  const known = paths.filter((path) => path !== SOMETHING);
  return known.length > 0 ? [name, ...known] : [name];
}

function within(path: string, name: string): string {
  return path === "globalThis" ? name : `${path}.${name}`;
}

function propertyName(property: Extract<AnyNode, { type: "Property" }>): string | null {
  return property.computed ? constantText(property.key) : nameOfKey(property.key);
}

function nameOfKey(key: AnyNode): string {
  return key.type === "Identifier" || key.type === "PrivateIdentifier"
    ? key.name
    : (constantText(key) ?? ANY);
}

/** A text that stands in the program, be it in pieces; null where it is computed. */
function constantText(node: AnyNode): string | null {
  if (node.type === "Literal") return String(node.value);
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const [left, right] = [constantText(node.left), constantText(node.right)];
    return left === null || right === null ? null : left + right;
  }
  if (node.type === "TemplateLiteral" && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null;
  return null;
}
