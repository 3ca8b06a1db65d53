import type { Plugin } from "prettier";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { formatWithCursor } from "prettier/standalone";

/** `caret` counts characters from the beginning of the text. */
export type Formatted =
  | { kind: "formatted"; text: string; caret: number }
  /** It does not parse, and stays as it is. */
  | { kind: "unreadable"; line: number | null; message: string };

/** As the project's own programs stand. */
const WIDTH = 110;

/** A program with its spaces, line breaks, quotes and semicolons set in order; the caret stays where it was in the words. */
export async function formatProgram(text: string, caret: number): Promise<Formatted> {
  try {
    const { formatted, cursorOffset } = await formatWithCursor(text, {
      parser: "babel-ts",
      // The package declares its plugin of printers without the part that makes it one.
      plugins: [babel, estree as Plugin],
      cursorOffset: caret,
      printWidth: WIDTH,
    });
    // Programs end with their last sign, unless the reader has begun a new line.
    const kept = text.endsWith("\n") ? formatted : formatted.trimEnd();
    return { kind: "formatted", text: kept, caret: Math.min(Math.max(cursorOffset, 0), kept.length) };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    return { kind: "unreadable", line: lineOf(thrown), message: firstLine(thrown.message) };
  }
}

/** Prettier's errors carry their place, and show the program below their first line. */
function lineOf(error: SyntaxError & { loc?: { start?: { line?: number } } }): number | null {
  return error.loc?.start?.line ?? null;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/\s*\(\d+:\d+\)$/, "").replace(/\.$/, "");
}
