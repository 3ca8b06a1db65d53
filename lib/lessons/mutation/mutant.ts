/** A piece of a program's text, by offsets, and what is put there instead. */
export type Edit = { start: number; end: number; text: string };

/** A program with one small change, as a slip of the hand would make it. */
export type Mutant = {
  source: string;
  /** Where the change stands in the unchanged program; both count from 1. */
  line: number;
  column: number;
  /** The changed lines before and after, with single spaces. */
  was: string;
  becomes: string;
};

/** The program after the edit. */
export function mutantOf(source: string, { start, end, text }: Edit): Mutant {
  const before = source.slice(0, start);
  const changed = `${before}${text}${source.slice(end)}`;
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    source: changed,
    line: before.split("\n").length,
    column: start - lineStart + 1,
    was: oneLine(source.slice(lineStart, lineEnd(source, end))),
    becomes: oneLine(changed.slice(lineStart, lineEnd(changed, start + text.length))),
  };
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end === -1 ? source.length : end;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
