import { shown } from "./finding";
import { withoutLiterals } from "./literal-text";
import { type Draft, lineEnd, lineStart, say, takeOut } from "./repair";
import { tagAt, takeOutTag } from "./repair-tag";
import { type Stretch, scanBraces } from "./scan-tags";
import type { SyntaxFault } from "./syntax-error";

export const noImports = {
  rule: "no-imports" as const,
  seen: "imports and exports are not allowed in lesson text",
  remedy:
    "Remove this line; a cell imports what it needs. A sentence must not begin with the word import or export.",
};

/** The brace that holds `offset`; of those that never end, the last before it. */
function braceAt(text: string, offset: number, unclosed: boolean): Stretch | null {
  const braces = scanBraces(withoutLiterals(text)).filter(({ start }) => start < offset);
  const open = unclosed ? braces.findLast(({ complete }) => !complete) : undefined;
  return open ?? braces.find(({ end }) => offset <= end) ?? braces.at(-1) ?? null;
}

/** Mends braces that hold no sound expression; null when the fault is of another kind. */
export function repairExpression(draft: Draft, { source, rule, offset }: SyntaxFault): Draft | null {
  if (source !== "micromark-extension-mdx-expression" || offset === null) return null;
  const unclosed = rule === "unexpected-eof";
  const tag = tagAt(draft.text, offset, unclosed);
  if (tag && (tag.complete || draft.text[tag.end] === "{")) {
    const end = tag.complete ? tag.end : lineEnd(draft.text, tag.start);
    const seen = `braces in the tag ${shown(draft.text.slice(tag.start, end))}`;
    const said = say(
      draft,
      tag.start,
      "attribute-expression",
      seen,
      'Write every attribute as name="value".',
    );
    return takeOutTag(said, tag.start, end);
  }
  const brace = braceAt(draft.text, offset, unclosed);
  if (!brace) return null;
  if (unclosed) {
    const said = say(
      draft,
      brace.start,
      "stray-brace",
      'the "{" is never closed',
      "For a brace in the text write \\{.",
    );
    return takeOut(said, brace.start, brace.start + 1);
  }
  const seen = `the expression ${shown(draft.text.slice(brace.start, brace.end))} is not allowed`;
  const remedy =
    'Expressions are not evaluated: write <Value of="…" /> for a number, or \\{ for a brace in the text.';
  return takeOut(say(draft, brace.start, "expression", seen, remedy), brace.start, brace.end);
}

/** Takes out an import or export, up to the next blank line; null when the fault is of another kind. */
export function repairImport(draft: Draft, { source, offset }: SyntaxFault): Draft | null {
  if (source !== "micromark-extension-mdxjs-esm" || offset === null) return null;
  const before = draft.text.slice(0, lineEnd(draft.text, Math.min(offset, draft.text.length)));
  const starts = [...before.matchAll(/^(?:import|export)\b/gm)];
  const start = starts.at(-1)?.index ?? lineStart(draft.text, offset);
  const stop = draft.text.slice(start).search(/\r?\n[ \t]*\r?\n/);
  const said = say(draft, start, noImports.rule, noImports.seen, noImports.remedy);
  return takeOut(said, start, stop === -1 ? draft.text.length : start + stop);
}
