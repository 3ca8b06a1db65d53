/** Where something stands in a file. Both count from 1; a column counts UTF-16 code units, as editors do. */
export type Place = { line: number; column: number };

/** Place of the character at `offset` (from 0). A line ends with LF, CRLF or CR. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = end.index + end[0].length;
  }
  return { line, column: offset - start + 1 };
}

/** Offset at which line `line` begins; the text's length when it has fewer lines. */
export function offsetOfLine(text: string, line: number): number {
  if (line <= 1) return 0;
  let current = 1;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    current += 1;
    if (current === line) return end.index + end[0].length;
  }
  return text.length;
}

export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** The text with spaces for everything in [from, to) but line ends, so that all that follows keeps its place. */
export function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, " ") + text.slice(to);
}
