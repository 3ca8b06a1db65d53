import type { Node } from "acorn";
import type { CellError } from "@/lib/model";

/** Syntax that is JavaScript, and not part of a lesson's programs. */
export class RefusedSyntax extends SyntaxError {
  constructor(
    message: string,
    readonly line: number | null,
  ) {
    super(message);
  }
}

/** acorn and sucrase put the place at the end of the message, as "(3:14)"; it is told apart here. */
export function asCellError(thrown: unknown): CellError {
  if (thrown instanceof RefusedSyntax)
    return { name: "SyntaxError", message: thrown.message, line: thrown.line };
  if (thrown instanceof RangeError)
    return { name: "SyntaxError", message: "This program is nested too deeply to be read.", line: null };
  if (!(thrown instanceof Error)) throw thrown;
  const place = /\s*\((\d+):\d+\)\s*$/.exec(thrown.message);
  const message = thrown.message.replace(/\s*\(\d+:\d+\)\s*$/, "").replace(/^Error transforming [^:]*: /, "");
  return { name: "SyntaxError", message, line: place ? Number(place[1]) : null };
}

export function lineOf(node: Node): number {
  return node.loc?.start.line ?? 1;
}
