import type { RuleName } from "@/lib/model";
import { type Finding, finding } from "./finding";
import { blank, placeAt } from "./place";

/** A piece of the text, and the offset at which it stood. */
export type Lost = { offset: number; text: string };

/** A text on its way to a tree: what was taken out, and what is already said of it. */
export type Draft = {
  text: string;
  findings: readonly Finding[];
  /** The pieces that were taken out; an id in them counts as defined. */
  lost: readonly Lost[];
  /** Names of tags whose opening is gone (so a closing is due), and whose closing is gone. */
  withoutOpening: readonly string[];
  withoutClosing: readonly string[];
};

export const newDraft = (text: string): Draft => ({
  text,
  findings: [],
  lost: [],
  withoutOpening: [],
  withoutClosing: [],
});

/** Takes [from, to) out of the text. */
export function takeOut(draft: Draft, from: number, to: number): Draft {
  return {
    ...draft,
    text: blank(draft.text, from, to),
    lost: [...draft.lost, { offset: from, text: draft.text.slice(from, to) }],
  };
}

/** Says something of the character at `offset`. */
export function say(draft: Draft, offset: number, rule: RuleName, seen: string, remedy: string): Draft {
  const one = finding(placeAt(draft.text, offset), rule, seen, remedy);
  return { ...draft, findings: [...draft.findings, one] };
}

/** The list without the first `name`. */
export function dropOne(names: readonly string[], name: string): string[] {
  const index = names.indexOf(name);
  return names.filter((_, at) => at !== index);
}

/** End of the line that holds `offset`, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end === -1 ? text.length : offset + end;
}

/** Start of the line that holds `offset`. */
export const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
