import { type Program, parse } from "acorn";
import { analyze } from "periscopic";
import { transform } from "sucrase";
import type { CellError, CompiledCode } from "@/lib/model";
import { bodyOf, VALUE } from "./program-body";
import { importsOf, type Kind } from "./program-imports";
import { withCode } from "./quoted-line";
import { asCellError, RefusedSyntax } from "./refused-syntax";
import { withSyntaxHint } from "./syntax-hint";

const CELL: Kind = { modules: ["gradbook"], defaultExport: false };
const CHECKS: Kind = { modules: ["gradbook", "gradbook/check"], defaultExport: true };

export type Compilation = { kind: "compiled"; code: CompiledCode } | { kind: "refused"; error: CellError };

/**
 * TypeScript source of a cell or an answer → the body of an async function that returns `{ value, names }`:
 * the last expression's value and the top-level names. Every statement stays on its line, so that the line of an
 * error is the reader's own; columns are not kept. Imports other than named ones from "gradbook" are refused.
 */
export function compile(source: string): Compilation {
  return compileAs(CELL, source);
}

/** As `compile`, for a checks.ts or a variant.ts: its value is its default export. */
export function compileChecks(source: string): Compilation {
  return compileAs(CHECKS, source);
}

/** As `compile`, for one expression such as the `of` of a Value; an object literal needs no parentheses. */
export function compileExpression(source: string): Compilation {
  return compile(`(${source}\n)`);
}

function compileAs(kind: Kind, source: string): Compilation {
  try {
    return { kind: "compiled", code: compileOrThrow(kind, source) };
  } catch (thrown) {
    return { kind: "refused", error: withSyntaxHint(withCode(asCellError(thrown), source)) };
  }
}

/** Beyond it a page would stand still while it reads the program: a duplicate name is sought among all others. */
const MAX_CHARACTERS = 200_000;

function compileOrThrow(kind: Kind, source: string): CompiledCode {
  const { program, code } = readProgram(source);
  // acorn's tree is ESTree; the two packages only declare it separately.
  const { scope, globals } = analyze(program as unknown as Parameters<typeof analyze>[0]);
  const imports = program.body.flatMap((node) =>
    node.type === "ImportDeclaration" ? importsOf(node, kind) : [],
  );
  const imported = new Set(imports.map((each) => each.local));
  const defines = [...scope.declarations.keys()].filter((name) => !imported.has(name));
  const body = bodyOf(program, code, kind);
  return {
    js: `${body}\nreturn { value: ${VALUE}, names: { ${defines.join(", ")} } };`,
    imports,
    reads: [...globals.keys()],
    defines,
  };
}

/** The source without its types, and its syntax tree. Throws SyntaxErrors as `compile` tells them. */
export function readProgram(source: string): { program: Program; code: string } {
  if (source.length > MAX_CHARACTERS) {
    const seen = `This program has ${source.length} characters; at most ${MAX_CHARACTERS} are read.`;
    throw new RefusedSyntax(`${seen} Shorten it, or compute what is written out.`, null);
  }
  const { code } = transform(source, {
    transforms: ["typescript"],
    disableESTransforms: true,
    keepUnusedImports: true,
  });
  const program = parse(code, {
    ecmaVersion: "latest",
    sourceType: "module",
    allowAwaitOutsideFunction: true,
    locations: true,
  });
  return { program, code };
}
