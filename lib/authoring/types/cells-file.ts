import ts from "typescript";
import type { CheckedLesson, Place } from "@/lib/lessons";
import type { Control } from "@/lib/model";

/** A lesson's programs as one module on the lines and columns of its index.mdx, and the names that they find beside. */
export type CellsFile = { module: string; names: string };

/** Stands for a chart around its `of`; one letter, because that is the room there. */
const DRAWN = "ƒ";
const DRAWN_TYPE = `declare function ${DRAWN}(of: ((...args: any[]) => unknown) | { [name: string]: (...args: any[]) => unknown }): void;`;

/**
 * All else of the text is spaces, so that every error stands where the author wrote it. An `of` becomes a statement in its
 * place. An import that another cell has already is taken out: it holds for the whole lesson.
 */
export function cellsFile(text: string, { written, notebook }: CheckedLesson): CellsFile {
  const signs = [...text.replace(/[^\r\n]/g, " ")];
  const lines = offsetsOfLines(text);
  const put = (at: number, piece: string) => {
    for (let i = 0; i < piece.length; i++) signs[at + i] = piece[i] ?? " ";
  };
  const { cells, values, plots } = written.parts;
  const imported = new Set<string>();
  for (const { source, line } of cells) {
    const kept = withoutRepeatedImports(source, imported).split(/\r\n|\n|\r/);
    // A program in a list or a quote is indented in the file, not in its text.
    kept.forEach((row, index) => {
      const start = lines[line - 1 + index] ?? text.length;
      const width = (lines[line + index] ?? text.length + 1) - start;
      const column = Math.max(0, text.slice(start, start + width).search(/\S/) - row.search(/\S/));
      if (row.trim() !== "") put(start + column, row);
    });
  }
  const putExpression = ({ of, position }: { of: string; position: Place }, before: string) => {
    const at = (lines[position.line - 1] ?? 0) + position.column - 1;
    // An attribute with entities reads otherwise than it is written.
    if (text.slice(at, at + of.length) === of) put(at - before.length, `${before}${of});`);
  };
  for (const value of values) putExpression(value, ";(");
  for (const plot of plots) putExpression(plot, `;${DRAWN}(`);
  return {
    module: `${signs.join("")}\nexport {};\n`,
    names: `${DRAWN_TYPE}\n${controlsFile(notebook.controls)}`,
  };
}

function offsetsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
}

/** The program with spaces for what an earlier cell imports already. */
function withoutRepeatedImports(source: string, imported: Set<string>): string {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ESNext);
  let text = source;
  const blank = (from: number, to: number) => {
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, " ") + text.slice(to);
  };
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) continue;
    const { elements } = named;
    elements.forEach((element, index) => {
      if (!imported.has(element.name.text)) imported.add(element.name.text);
      else blank(element.getStart(file), elements[index + 1]?.getStart(file) ?? element.end);
    });
  }
  return text;
}

function controlsFile(controls: readonly Control[]): string {
  return controls.map((control) => `declare const ${control.name}: ${typeOf(control)};`).join("\n");
}

/** What a program may take a control for: of a choice, one of its options. */
function typeOf(control: Control): string {
  if (control.kind === "slider") return "number";
  if (control.kind === "toggle") return "boolean";
  return control.options.map((option) => JSON.stringify(option)).join(" | ");
}
