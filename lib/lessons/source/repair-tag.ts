import type { RuleName } from "@/lib/model";
import { shown } from "./finding";
import { withoutLiterals } from "./literal-text";
import { type Draft, lineEnd, say, takeOut } from "./repair";
import { type Stretch, scanTags } from "./scan-tags";
import type { SyntaxFault } from "./syntax-error";

/**
 * The tag that holds `offset`. Where the parser ran into the end of the text (`atEnd`), it is the last tag before it
 * that does not end.
 */
export function tagAt(text: string, offset: number, atEnd: boolean): Stretch | null {
  const tags = scanTags(withoutLiterals(text)).filter(({ start }) => start < offset);
  const holding = tags.find(({ start, end }) => offset <= Math.max(end, start + 1));
  const begun = ({ start, complete }: Stretch) => !complete && /[A-Za-z_$/]/.test(text[start + 1] ?? "");
  return holding ?? (atEnd ? tags.findLast(begun) : undefined) ?? null;
}

type Reading = { rule: RuleName; seen: string; remedy: string; end: number };

const nameOf = (tag: string) => /^<\/?\s*([\w.:$-]*)/.exec(tag)?.[1] ?? "";

function readNoTag(rest: string, start: number): Reading | null {
  if (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    const seen = "<!-- is not a comment in MDX";
    const remedy = "Write {/* the comment */} instead.";
    return { rule: "html-comment", seen, remedy, end: start + (end === -1 ? 4 : end + 3) };
  }
  const autolink = /^<([a-z][a-z0-9+.-]*:[^\s>]*|[^\s@<>]+@[^\s@<>]+)>?/i.exec(rest);
  if (autolink) {
    const seen = `the autolink ${shown(autolink[0])} is not MDX`;
    return { rule: "autolink", seen, remedy: "Write [text](url) instead.", end: start + autolink[0].length };
  }
  if (/^<\/?[A-Za-z_$>]/.test(rest)) return null;
  const seen = `"${shown(rest.slice(0, 2))}" is read as the beginning of a tag`;
  return {
    rule: "stray-angle",
    seen,
    remedy: "For a less-than sign write \\< or put the formula between $ signs.",
    end: start + 1,
  };
}

function readBadTag(text: string, tag: Stretch, { reason, offset }: SyntaxFault): Reading {
  const at = offset ?? tag.end;
  const name = nameOf(text.slice(tag.start, tag.start + 100));
  const lineStop = lineEnd(text, Math.min(at, tag.end));
  const bracket = text.slice(0, lineStop).indexOf(">", Math.min(at, tag.end));
  const end = bracket === -1 ? lineStop : bracket + 1;
  if (reason.includes("before attribute value")) {
    const attribute = /([\w-]+)\s*=\s*$/.exec(text.slice(tag.start, at))?.[1];
    const value = /^[^\s>]*/.exec(text.slice(at))?.[0] ?? "";
    const seen = `the value of ${attribute || "an attribute"} in <${name}> has no quotes`;
    const remedy = `An attribute's value needs quotes: write ${attribute || "name"}="${value.replace(/[“”"']/g, "")}".`;
    return { rule: "unquoted-attribute", seen, remedy, end };
  }
  if (reason.includes("in attribute value")) {
    const seen = `a quote that begins in <${name}> is never closed`;
    return {
      rule: "unclosed-quote",
      seen,
      remedy: "Close the value with the quote that it began with.",
      end: lineEnd(text, tag.start),
    };
  }
  if (reason.startsWith("Unexpected end of file")) {
    const seen = `the tag <${name} never ends`;
    return {
      rule: "unclosed-tag",
      seen,
      remedy: 'End it with ">" or "/>"; for a less-than sign write \\<.',
      end: lineEnd(text, tag.start),
    };
  }
  const seen = `unexpected "${shown(text.slice(at, at + 1)) || "line end"}" in the tag <${name}>`;
  return { rule: "bad-tag", seen, remedy: 'Write a tag as <Name attribute="value" />.', end };
}

/** Takes out a tag, and remembers that its closing is due. */
export function takeOutTag(draft: Draft, start: number, end: number): Draft {
  const tag = draft.text.slice(start, end);
  const opens = /^<[A-Za-z]/.test(tag) && !/\/\s*>$/.test(tag);
  const withoutOpening = opens ? [...draft.withoutOpening, nameOf(tag)] : draft.withoutOpening;
  return { ...takeOut(draft, start, end), withoutOpening };
}

/** Mends what begins with `<` and is no sound tag; null when the fault is of another kind. */
export function repairTag(draft: Draft, fault: SyntaxFault): Draft | null {
  if (fault.source !== "micromark-extension-mdx-jsx" || fault.offset === null) return null;
  const tag = tagAt(draft.text, fault.offset, fault.rule === "unexpected-eof");
  if (!tag) return null;
  const rest = draft.text.slice(tag.start);
  const reading = readNoTag(rest, tag.start) ?? readBadTag(draft.text, tag, fault);
  const said = say(draft, tag.start, reading.rule, reading.seen, reading.remedy);
  return takeOutTag(said, tag.start, reading.end);
}
