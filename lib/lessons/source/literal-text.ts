import { linesOf } from "./place";

/** Opening of a fence or of a display formula; inside, all is literal until the same mark closes it. */
const opening = /^[ \t>]*(?:[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,}|\${2,})(.*)$/;

function closes(line: string, mark: string): boolean {
  const stripped = line.replace(/^[ \t>]+/, "").trimEnd();
  return stripped.length >= mark.length && stripped === mark.charAt(0).repeat(stripped.length);
}

/** Line numbers [first, last] of fences and display formulas; an unclosed one ends with the text. */
function literalBlocks(lines: readonly string[]): [first: number, last: number][] {
  const blocks: [number, number][] = [];
  let open: { mark: string; first: number } | null = null;
  lines.forEach((line, index) => {
    const [, mark, rest] = opening.exec(line) ?? [];
    if (open && closes(line, open.mark)) {
      blocks.push([open.first, index + 1]);
      open = null;
    } else if (!open && mark && !rest?.includes(mark.charAt(0))) open = { mark, first: index + 1 };
  });
  const unclosed = open as { mark: string; first: number } | null;
  return unclosed ? [...blocks, [unclosed.first, lines.length]] : blocks;
}

const spaces = (match: string) => match.replace(/[^\r\n]/g, " ");

/**
 * The text with spaces where `<`, `{` and `}` mean only themselves: fences, code in a line, formulas, comments and
 * escapes. It is an estimate, good enough to find the tag or brace that an error of the parser speaks of.
 */
export function withoutLiterals(text: string): string {
  const literal = new Set<number>();
  for (const [first, last] of literalBlocks(linesOf(text))) {
    for (let line = first; line <= last; line += 1) literal.add(line);
  }
  return text
    .split(/(\r\n|\n|\r)/)
    .map((piece, index) => (literal.has(index / 2 + 1) ? spaces(piece) : piece))
    .join("")
    .replace(/\\[<{}$`\\]/g, spaces)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, spaces)
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[^`]){1,2000}\1(?!`)/g, spaces)
    .replace(/\$(?:(?!\n[ \t]*\r?\n)[^$<]){1,2000}\$/g, spaces);
}
