import type { AnyNode } from "acorn";
import type { Outcome } from "@/lib/model";
import { isFunction, lineOf, namedFunctions, walk } from "./walk";

const LOOPS: Record<string, string> = {
  ForStatement: "for",
  ForInStatement: "for … in",
  ForOfStatement: "for … of",
  WhileStatement: "while",
  DoWhileStatement: "do … while",
};

/** Methods that call a function for each item. */
const METHODS = new Set(
  "every filter find findIndex findLast findLastIndex flatMap forEach map reduce reduceRight some".split(" "),
);

/** Every place where something is done again and again: loops, methods that call for each item, recursion. */
export function readLoops(program: AnyNode): Extract<Outcome, { kind: "read" }> {
  const found: { line: number; what: string }[] = [];
  walk(program, (node) => {
    const loop = LOOPS[node.type];
    if (loop !== undefined) found.push({ line: lineOf(node), what: loop });
    const method = repeatingMethod(node);
    if (method !== null) found.push({ line: lineOf(node), what: `${method}()` });
  });
  for (const { name, line } of recursions(program)) found.push({ line, what: `${name}() calling itself` });
  found.sort((a, b) => a.line - b.line);
  const lines = [...new Set(found.map(({ line }) => line))];
  return { kind: "read", count: found.length, lines, what: found[0]?.what ?? null };
}

function repeatingMethod(node: AnyNode): string | null {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const { property, computed } = node.callee;
  if (computed || property.type !== "Identifier") return null;
  const [first, second] = node.arguments;
  if (property.name === "from" && second !== undefined) return "Array.from";
  return METHODS.has(property.name) && mayBeFunction(first) ? property.name : null;
}

function mayBeFunction(node: AnyNode | undefined): boolean {
  return isFunction(node) || node?.type === "Identifier" || node?.type === "MemberExpression";
}

/** Calls within a function through which it comes back to itself, be it by way of others. */
function recursions(program: AnyNode): { name: string; line: number }[] {
  const functions = namedFunctions(program);
  const calls = new Map(functions.map(([name, node]) => [name, callsIn(node)]));
  return functions.flatMap(([name]) =>
    (calls.get(name) ?? [])
      .filter((call) => call.name === name || reaches(call.name, name, calls))
      .map(({ line }) => ({ name, line })),
  );
}

type Calls = Map<string, { name: string; line: number }[]>;

function reaches(from: string, to: string, calls: Calls): boolean {
  const seen = new Set<string>();
  const next = [from];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const call of calls.get(name) ?? []) next.push(call.name);
  }
  return false;
}

function callsIn(node: AnyNode): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  walk(node, (each) => {
    if (each.type === "CallExpression" && each.callee.type === "Identifier")
      found.push({ name: each.callee.name, line: lineOf(each) });
  });
  return found;
}
