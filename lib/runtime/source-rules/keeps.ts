import type { AnyNode, Statement } from "acorn";
import { analyze } from "periscopic";
import type { Outcome } from "@/lib/model";
import { lineOf, walk } from "./walk";

type Read = Extract<Outcome, { kind: "read" }>;
type Declared = { statement: AnyNode; exported: boolean };

/**
 * The first of the starter's functions, or of what they lean on there, that an answer has changed. Names that the starter exports
 * are the reader's to write, unless they are asked for; imports and globals may neither be hidden nor given something else.
 */
export function readKept(names: readonly string[], answer: AnyNode, starter: AnyNode): Read {
  const [mine, given] = [declaredIn(answer), declaredIn(starter)];
  const kept = keptNames(names, given);
  const changed = kept.find((name) => formOf(name, mine.get(name)) !== formOf(name, given.get(name)));
  if (changed !== undefined) return found(mine.get(changed)?.statement ?? answer, changed);
  return givenAnew(answer, kept) ?? { kind: "read", count: 0, lines: [], what: null };
}

const found = (node: AnyNode, what: string): Read => ({
  kind: "read",
  count: 1,
  lines: [lineOf(node)],
  what,
});

/** The names, and those that they speak of, as far as these are not the reader's to write. */
function keptNames(names: readonly string[], given: ReadonlyMap<string, Declared>): string[] {
  const kept = new Set(names);
  // A set that grows while it is walked through is walked through to its new end.
  for (const name of kept)
    for (const used of freeNames(given.get(name))) if (!given.get(used)?.exported) kept.add(used);
  return [...kept];
}

/** Each name of the top level with the statement that makes it. */
function declaredIn(program: AnyNode): Map<string, Declared> {
  const statements = program.type === "Program" ? program.body : [];
  return new Map(
    statements.flatMap((each) => {
      const exported = each.type === "ExportNamedDeclaration";
      const statement = exported ? each.declaration : each;
      if (!statement) return [];
      return namesOf(statement).map((name): [string, Declared] => [name, { statement, exported }]);
    }),
  );
}

function namesOf(statement: AnyNode): string[] {
  if (statement.type === "ImportDeclaration") return statement.specifiers.map(({ local }) => local.name);
  return [...scopeOf(statement).declared];
}

function freeNames(declared: Declared | undefined): string[] {
  return declared && declared.statement.type !== "ImportDeclaration" ? scopeOf(declared.statement).free : [];
}

function scopeOf(statement: AnyNode): { declared: Iterable<string>; free: string[] } {
  const { scope, globals } = analyze({
    type: "Program",
    sourceType: "module",
    body: [statement as Statement],
  } as never);
  return { declared: scope.declarations.keys(), free: [...globals.keys()] };
}

/** What makes a name, without its places: equal for equal programs, however they are laid out. An import counts by itself. */
function formOf(name: string, declared: Declared | undefined): string {
  if (!declared) return "";
  const { statement } = declared;
  const own =
    statement.type === "ImportDeclaration" && statement.specifiers.find(({ local }) => local.name === name);
  return JSON.stringify(own || statement, (key, value) =>
    ["start", "end", "loc", "raw"].includes(key) ? undefined : value,
  );
}

/** Where one of the names, or a part of it, is given something else. */
function givenAnew(program: AnyNode, names: readonly string[]): Read | null {
  let first: Read | null = null;
  walk(program, (node) => {
    const target =
      node.type === "AssignmentExpression"
        ? node.left
        : node.type === "UpdateExpression"
          ? node.argument
          : null;
    const name = targets(target).find((each) => names.includes(each));
    if (name !== undefined) first ??= found(node, name);
  });
  return first;
}

/** The names that an assignment's left side gives something to. */
function targets(node: AnyNode | null): string[] {
  switch (node?.type) {
    case "Identifier":
      return [node.name];
    case "MemberExpression":
      return targets(node.object);
    case "ArrayPattern":
      return node.elements.flatMap(targets);
    case "ObjectPattern":
      return node.properties.flatMap((each) =>
        targets(each.type === "Property" ? each.value : each.argument),
      );
    default:
      return [];
  }
}
