/** A stretch of text from `<` to just behind `>`, or to the character that cannot stand in a tag. */
export type Stretch = { start: number; end: number; complete: boolean };

/** Offset of each "{" → offset just behind its "}"; without those that never end. Strings inside are not looked at. */
function bracePairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index + 1);
    }
  }
  return pairs;
}

function valueEnd(text: string, from: number, pairs: ReadonlyMap<number, number>): number | null {
  if (text[from] === "{") return pairs.get(from) ?? null;
  const quote = text[from];
  if (quote !== '"' && quote !== "'") return null;
  const end = text.indexOf(quote, from + 1);
  return end === -1 ? null : end + 1;
}

const namePart = /<\/?\s*(?:[A-Za-z_$][\w$.:-]*)?/y;
const attributePart = /\s*\/?\s*[A-Za-z_$][\w$.:-]*(\s*=\s*)?/y;
const endPart = /\s*\/?\s*>/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the tag that begins at `start`. */
export function scanTag(text: string, start: number, pairs = bracePairs(text)): Stretch {
  let at = start + (matchAt(namePart, text, start)?.[0].length ?? 1);
  for (;;) {
    const end = matchAt(endPart, text, at);
    if (end) return { start, end: at + end[0].length, complete: true };
    const spread = /^\s*\{/.exec(text.slice(at, at + 40));
    const attribute = spread ? null : matchAt(attributePart, text, at);
    if (!spread && !attribute) {
      const spaces = /^\s*/.exec(text.slice(at, at + 200))?.[0].length ?? 0;
      return { start, end: at + spaces, complete: false };
    }
    at += attribute ? attribute[0].length : (spread?.[0].length ?? 1) - 1;
    if (!spread && !attribute?.[1]) continue;
    const after = valueEnd(text, at, pairs);
    if (after === null) return { start, end: at, complete: false };
    at = after;
  }
}

/** All tags, sound or not, of a text without literals, each beginning behind the one before. */
export function scanTags(text: string): Stretch[] {
  const found: Stretch[] = [];
  const pairs = bracePairs(text);
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const tag = scanTag(text, at, pairs);
    found.push(tag);
    at = Math.max(tag.end, at + 1);
  }
  return found;
}

/** The outermost braces `{…}` of a text without literals; one that never ends goes to the end of the text. */
export function scanBraces(text: string): Stretch[] {
  const found: Stretch[] = [];
  const pairs = bracePairs(text);
  for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", at)) {
    const end = pairs.get(at);
    found.push({ start: at, end: end ?? text.length, complete: end !== undefined });
    at = end ?? at + 1;
  }
  return found;
}
