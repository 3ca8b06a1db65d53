import { type Finding, finding } from "./finding";
import { blank, linesOf, offsetOfLine } from "./place";

/** The block between the `---` fences. `yaml` and `body` keep every line and column of the file. */
export type FrontmatterBlock = { yaml: string | null; body: string; findings: Finding[] };

const how = 'Begin the file with "---", the fields, and "---", each fence on a line of its own';

const refuse = (line: number, seen: string, remedy: string, body: string): FrontmatterBlock => ({
  yaml: null,
  body,
  findings: [finding({ line, column: 1 }, "frontmatter", seen, remedy)],
});

const closingLine = (lines: readonly string[]): number =>
  lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) + 1;

/** Splits a file (without BOM) into YAML and body. Only plain YAML is taken: `---js` and its like are refused unread. */
export function splitFrontmatter(text: string, fields: string): FrontmatterBlock {
  const lines = linesOf(text);
  const first = lines[0] ?? "";
  const language = /^---[ \t]*([^\s-].*)$/.exec(first)?.[1];
  const close = closingLine(lines);
  const body = close === 0 ? text : blank(text, 0, offsetOfLine(text, close + 1));
  if (language !== undefined) {
    const seen = `the frontmatter is written in "${language.slice(0, 40)}", and only plain YAML is read`;
    return refuse(1, seen, 'Write "---" alone on the first line and plain YAML after it.', body);
  }
  if (/^[ \t]+---/.test(first)) {
    return refuse(
      1,
      "the frontmatter fence is indented",
      'Write "---" at the start of the line.',
      withoutFences(text, lines),
    );
  }
  if (!/^---[ \t]*$/.test(first)) {
    return refuse(1, "there is no frontmatter block", `${how}. ${fields}`, text);
  }
  if (close === 0) {
    const seen = "the frontmatter that begins on line 1 is never closed";
    return refuse(
      1,
      seen,
      'Write "---" on a line of its own after the last field.',
      blank(text, 0, text.length),
    );
  }
  const from = offsetOfLine(text, 2);
  const to = offsetOfLine(text, close);
  return { yaml: blank(text.slice(0, to), 0, from), body, findings: [] };
}

function withoutFences(text: string, lines: readonly string[]): string {
  const close = lines.findIndex((line, index) => index > 0 && /^[ \t]*---[ \t]*$/.test(line)) + 1;
  return close === 0 ? text : blank(text, 0, offsetOfLine(text, close + 1));
}
