import { decode } from "@jridgewell/sourcemap-codec";
import { type AnyNode, type Program, parse } from "acorn";
import { transform } from "sucrase";

/** A place where a program says a name, be it to read or to define it. `shorthand`: it is a key as well, as in `{ x }`. */
export type NameUse = { name: string; start: number; end: number; line: number; shorthand: boolean };

/** All places at which a program that compiles says a name, in the order of its text. Keys and properties are no names. */
export function nameUses(source: string): NameUse[] {
  const { code, sourceMap } = transform(source, {
    transforms: ["typescript"],
    disableESTransforms: true,
    keepUnusedImports: true,
    filePath: "program.ts",
    sourceMapOptions: { compiledFilename: "program.js" },
  });
  const program: Program = parse(code, {
    ecmaVersion: "latest",
    sourceType: "module",
    allowAwaitOutsideFunction: true,
    locations: true,
  });
  const placeOf = placesIn(source, decode(String(sourceMap?.mappings)));
  const found: NameUse[] = [];
  visit(program, false, (node, shorthand) => {
    const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
    const start = placeOf(line, column);
    // What the compiler has made, and the reader has not written, has no place in the text.
    if (start !== null && source.startsWith(node.name, start))
      found.push({ name: node.name, start, end: start + node.name.length, line, shorthand });
  });
  return found;
}

/** Types are taken out of lines, and no line goes: a place is found by its line and the columns that the map has. */
function placesIn(source: string, map: ReturnType<typeof decode>) {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (line: number, column: number): number | null => {
    const segment = map[line - 1]?.find(([generated]) => generated === column);
    const start = starts[line - 1];
    return segment?.[3] === undefined || start === undefined ? null : start + segment[3];
  };
}

type Identifier = Extract<AnyNode, { type: "Identifier" }>;

function visit(
  node: AnyNode,
  shorthand: boolean,
  tell: (node: Identifier, shorthand: boolean) => void,
): void {
  if (node.type === "Identifier") {
    tell(node, shorthand);
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (isNameless(node, key)) continue;
    const short = standsForKey(node, key, shorthand);
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) visit(each, short, tell);
  }
}

/** Parts of a node that say no name of a variable: properties, keys, labels. A shorthand's key is its value. */
function isNameless(node: AnyNode, part: string): boolean {
  switch (node.type) {
    case "MemberExpression":
      return part === "property" && !node.computed;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return part === "key" && !node.computed;
    case "ImportSpecifier":
      return part === "imported";
    case "ExportSpecifier":
      return part === "exported";
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return part === "label";
    default:
      return false;
  }
}

/** The value of `{ x }`, and the `x` of `{ x = 1 }`. */
function standsForKey(node: AnyNode, part: string, shorthand: boolean): boolean {
  if (node.type === "Property") return node.shorthand;
  return shorthand && node.type === "AssignmentPattern" && part === "left";
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
