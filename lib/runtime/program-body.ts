import type { Node, Program } from "acorn";
import type { Kind } from "./program-imports";
import { lineOf, RefusedSyntax } from "./refused-syntax";

type Edit = { start: number; end: number; text: string };

/** The variable that holds a program's value. */
export const VALUE = "__gradbookValue";
const EXPORT_BY_NAME = "Export by name: write “export function …” instead.";

/** The program's text, every statement on its line: without imports and exports, its value kept in a variable. */
export function bodyOf(program: Program, code: string, kind: Kind): string {
  return applyEdits(code, editsOf(program, code, kind));
}

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

function blank({ start, end }: { start: number; end: number }, code: string): Edit {
  return { start, end, text: code.slice(start, end).replace(/[^\r\n]/g, " ") };
}

function applyEdits(code: string, edits: Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}
