import { withoutLiterals } from "./literal-text";
import { offsetOfLine, placeAt } from "./place";
import { type Draft, dropOne, say, takeOut } from "./repair";
import { scanTag } from "./scan-tags";
import type { SyntaxFault } from "./syntax-error";

/** HTML elements that never hold anything. */
const voidElements = [
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "wbr",
];

const offsetAt = (text: string, line: string, column: string) =>
  offsetOfLine(text, Number(line)) + Number(column) - 1;

function neverClosed(draft: Draft, name: string, offset: number): Draft {
  const { end } = scanTag(draft.text, offset);
  const without = takeOut(draft, offset, end);
  if (draft.withoutClosing.includes(name)) {
    return { ...without, withoutClosing: dropOne(draft.withoutClosing, name) };
  }
  if (voidElements.includes(name)) {
    const seen = `<${name}> must be self-closed: <${name} />`;
    return say(
      without,
      offset,
      "html-element",
      seen,
      "Use Markdown instead; HTML elements are not lesson words.",
    );
  }
  const closedLater = withoutLiterals(draft.text).indexOf(`</${name}>`, end) !== -1;
  const seen = `<${name}> is ${closedLater ? "not closed where it was opened" : "never closed"}`;
  const remedy = closedLater
    ? `Put <${name}> and </${name}> on lines of their own, at the same indentation.`
    : `Write </${name}> after its content, or <${name} /> when it has none.`;
  return {
    ...say(without, offset, "unclosed-tag", seen, remedy),
    withoutOpening: [...draft.withoutOpening, name],
  };
}

function wrongClosing(draft: Draft, name: string, at: number, open: { name: string; offset: number }): Draft {
  const opened = draft.text
    .slice(0, at)
    .split(`<${name}`)
    .slice(1)
    .some((rest) => !/^[\w.:$-]/.test(rest));
  if (opened) return neverClosed(draft, open.name, open.offset);
  const line = placeAt(draft.text, open.offset).line;
  const seen = `</${name}> stands where <${open.name}> of line ${line} should be closed`;
  const said = say(draft, at, "unclosed-tag", seen, `Write </${open.name}>.`);
  return takeOut(
    takeOut(said, at, scanTag(draft.text, at).end),
    open.offset,
    scanTag(draft.text, open.offset).end,
  );
}

function closingInside(draft: Draft, name: string, at: number): Draft {
  const said = say(
    takeOut(draft, at, scanTag(draft.text, at).end),
    at,
    "unclosed-tag",
    `</${name}> closes inside a paragraph what was opened outside of it`,
    `Put </${name}> on a line of its own.`,
  );
  return { ...said, withoutClosing: [...draft.withoutClosing, name] };
}

/** `</Hint>` with nothing open, or with attributes. `slash` is the offset of its "/", or of something behind it. */
function closingAlone(draft: Draft, slash: number): Draft {
  const start = draft.text.lastIndexOf("<", slash);
  const name = /^<\/\s*([\w.:-]*)/.exec(draft.text.slice(start, start + 100))?.[1] ?? "";
  const without = takeOut(draft, start, Math.max(scanTag(draft.text, start).end, slash + 1));
  if (draft.withoutOpening.includes(name)) {
    return { ...without, withoutOpening: dropOne(draft.withoutOpening, name) };
  }
  const seen = `</${name}> closes nothing`;
  return say(without, start, "unclosed-tag", seen, `Remove it, or write <${name}> where it should begin.`);
}

/** Mends a tag that has no partner; null when the fault is of another kind. */
export function repairPair(draft: Draft, { source, rule, reason, offset }: SyntaxFault): Draft | null {
  if (source !== "mdast-util-mdx-jsx") return null;
  if (rule !== "end-tag-mismatch") return offset === null ? null : closingAlone(draft, offset);
  const wrong = /Unexpected closing tag `<\/(.*?)>`.* for `<(.*?)>` \((\d+):(\d+)/.exec(reason);
  if (wrong && offset !== null) {
    const [, name = "", open = "", line = "", column = ""] = wrong;
    return wrongClosing(draft, name, offset, { name: open, offset: offsetAt(draft.text, line, column) });
  }
  const never = /Expected a closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(reason);
  if (never) {
    const [, name = "", line = "", column = ""] = never;
    return neverClosed(draft, name, offsetAt(draft.text, line, column));
  }
  const inside = /Expected the closing tag `<\/(.*?)>`/.exec(reason);
  return inside && offset !== null ? closingInside(draft, inside[1] ?? "", offset) : null;
}
