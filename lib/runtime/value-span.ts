import type { ExpressionStatement, Program } from "acorn";
import { readProgram } from "./compile";

/** Where in a text the statement stands whose value a cell shows. Offsets in UTF-16 units, the end exclusive. */
export type ValueSpan = { start: number; end: number };

/**
 * The last statement of a program if it is an expression that has a value to show, without its semicolon. Null where there
 * is none, where it is a list of expressions or only prints, or where it does not begin on a line of its own.
 * Throws what the compiler throws where the text is no program.
 */
export function valueSpan(source: string): ValueSpan | null {
  const { program, code } = readProgram(source);
  const last = lastExpression(program);
  if (!last || onlyPrints(last)) return null;
  // Taking types off keeps lines, not columns: the start is told by its line, the end by what follows it.
  const { line, column } = last.loc?.start ?? { line: 1, column: 0 };
  const lineStart = offsetOfLine(source, line);
  const indented = /^[ \t]*/.exec(source.slice(lineStart))?.[0].length ?? 0;
  const after = code.slice(last.end).trim();
  const trimmed = source.trimEnd();
  if (code.slice(last.start - column, last.start).trim() !== "" || !trimmed.endsWith(after)) return null;
  const statement = trimmed.slice(0, trimmed.length - after.length).replace(/[\s;]+$/, "");
  return { start: lineStart + indented, end: statement.length };
}

function lastExpression({ body }: Program): ExpressionStatement | null {
  const last = body.at(-1);
  if (last?.type !== "ExpressionStatement" || last.expression.type === "SequenceExpression") return null;
  return last;
}

/** `print(…)` and `console.log(…)` give nothing back. */
function onlyPrints({ expression }: ExpressionStatement): boolean {
  if (expression.type !== "CallExpression") return false;
  const { callee } = expression;
  if (callee.type === "Identifier") return callee.name === "print";
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "console"
  );
}

function offsetOfLine(source: string, line: number): number {
  return source
    .split("\n")
    .slice(0, line - 1)
    .reduce((offset, each) => offset + each.length + 1, 0);
}
