import { type ImportDeclaration, type Node, type Program, parse } from "acorn";
import { analyze } from "periscopic";
import { transform } from "sucrase";
import type { CellError, CompiledCode, Import } from "@/lib/model";

/** What kind of program it is, hence what it may import and whether its value is its default export. */
type Kind = { modules: readonly string[]; defaultExport: boolean };

const CELL: Kind = { modules: ["gradbook"], defaultExport: false };
const CHECKS: Kind = { modules: ["gradbook", "gradbook/check"], defaultExport: true };

export type Compilation = { kind: "compiled"; code: CompiledCode } | { kind: "refused"; error: CellError };

type Edit = { start: number; end: number; text: string };

/**
 * TypeScript source of a cell or an answer → the body of an async function that returns `{ value, names }`:
 * the last expression's value and the top-level names. Every statement stays on its line, so that the line of an
 * error is the reader's own; columns are not kept. Imports other than named ones from "gradbook" are refused.
 */
export function compile(source: string): Compilation {
  return compileAs(CELL, source);
}

/** As `compile`, for an exercise's checks.ts: its value is its default export. */
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
    return { kind: "refused", error: asCellError(thrown) };
  }
}

/** Beyond it a page would stand still while it reads the program: a duplicate name is sought among all others. */
const MAX_CHARACTERS = 200_000;

function compileOrThrow(kind: Kind, source: string): CompiledCode {
  if (source.length > MAX_CHARACTERS)
    throw new RefusedSyntax(
      `This program has ${source.length} characters; at most ${MAX_CHARACTERS} are read. Shorten it, or compute what is written out.`,
      null,
    );
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
  // acorn's tree is ESTree; the two packages only declare it separately.
  const { scope, globals } = analyze(program as unknown as Parameters<typeof analyze>[0]);
  const imports = program.body.flatMap((node) =>
    node.type === "ImportDeclaration" ? importsOf(node, kind) : [],
  );
  const imported = new Set(imports.map((each) => each.local));
  const defines = [...scope.declarations.keys()].filter((name) => !imported.has(name));
  const body = applyEdits(code, editsOf(program, code, kind));
  return {
    js: `${body}\nreturn { value: ${VALUE}, names: { ${defines.join(", ")} } };`,
    imports,
    reads: [...globals.keys()],
    defines,
  };
}

const VALUE = "__gradbookValue";
const EXPORT_BY_NAME = "Export by name: write “export function …” instead.";

/** Imports and the word `export` are blanked; the expression that is the program's value is kept in a variable. */
function editsOf(program: Program, code: string, kind: Kind): Edit[] {
  const valued = valueOf(program, kind);
  const edits = program.body.flatMap((node): Edit[] => {
    if (node === valued?.statement) return keep(valued, code);
    if (node.type === "ImportDeclaration") return [blank(node, code)];
    if (node.type === "ExportNamedDeclaration") {
      if (node.source) throw new RefusedSyntax(EXPORT_BY_NAME, lineOf(node));
      const end = node.declaration ? node.declaration.start : node.end;
      return [blank({ start: node.start, end }, code)];
    }
    if (node.type === "ExportDefaultDeclaration" || node.type === "ExportAllDeclaration")
      throw new RefusedSyntax(EXPORT_BY_NAME, lineOf(node));
    return [];
  });
  return valued ? edits : [...edits, { start: 0, end: 0, text: `let ${VALUE}; ` }];
}

type Valued = { statement: Node; expression: Node };

/** The last expression of a cell, or the default export of checks. */
function valueOf(program: Program, kind: Kind): Valued | null {
  if (kind.defaultExport) {
    const statement = program.body.find((node) => node.type === "ExportDefaultDeclaration");
    return statement ? { statement, expression: statement.declaration } : null;
  }
  const last = program.body.at(-1);
  return last?.type === "ExpressionStatement" ? { statement: last, expression: last.expression } : null;
}

/** The statement becomes `const value = (expression);`, whatever parentheses and comments stood around it. */
function keep({ statement, expression }: Valued, code: string): Edit[] {
  const before = code.slice(statement.start, expression.start).replace(/^export\s+default/, "");
  const after = code.slice(expression.end, statement.end).replace(/;\s*$/, "");
  return [
    { start: statement.start, end: expression.start, text: `const ${VALUE} = (${before}` },
    { start: expression.end, end: statement.end, text: `${after});` },
  ];
}

function importsOf(node: ImportDeclaration, { modules }: Kind): Import[] {
  const line = lineOf(node);
  const module = String(node.source.value);
  if (!modules.includes(module)) {
    const allowed = modules.map((name) => `"${name}"`).join(" and ");
    throw new RefusedSyntax(`“${module}” cannot be imported: only ${allowed} can.`, line);
  }
  return node.specifiers.map((specifier) => {
    const local = specifier.local.name;
    if (specifier.type !== "ImportSpecifier")
      throw new RefusedSyntax(`Import by name: import { … } from "${module}".`, line);
    const { imported } = specifier;
    const exported = imported.type === "Identifier" ? imported.name : String(imported.value);
    return { module, local, exported, line };
  });
}

function lineOf(node: Node): number {
  return node.loc?.start.line ?? 1;
}

function blank({ start, end }: { start: number; end: number }, code: string): Edit {
  return { start, end, text: code.slice(start, end).replace(/[^\r\n]/g, " ") };
}

function applyEdits(code: string, edits: Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

class RefusedSyntax extends SyntaxError {
  constructor(
    message: string,
    readonly line: number | null,
  ) {
    super(message);
  }
}

/** acorn and sucrase put the place at the end of the message, as "(3:14)"; it is told apart here. */
function asCellError(thrown: unknown): CellError {
  if (thrown instanceof RefusedSyntax)
    return { name: "SyntaxError", message: thrown.message, line: thrown.line };
  if (thrown instanceof RangeError)
    return { name: "SyntaxError", message: "This program is nested too deeply to be read.", line: null };
  if (!(thrown instanceof Error)) throw thrown;
  const place = /\s*\((\d+):\d+\)\s*$/.exec(thrown.message);
  const message = thrown.message.replace(/\s*\(\d+:\d+\)\s*$/, "").replace(/^Error transforming [^:]*: /, "");
  return { name: "SyntaxError", message, line: place ? Number(place[1]) : null };
}
