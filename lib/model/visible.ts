/**
 * A text in which nothing hides: control characters stand as their pictures (NUL as ␀, ESC as ␛), bidirectional
 * controls, zero-width marks and lone surrogates as ⟨U+202E⟩. Line feed and tab stay. The joiner inside emoji stays.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(pictures + code);
    if (code === 0x7f) return "␡";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}

/** Unicode's block of control pictures stands in the order of the controls themselves. */
const pictures = 0x2400;

/** Cc: control, Cs: surrogate without its partner. */
const hidden = /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A string as it stands inside a list or a call: in double quotes, its line breaks written \n. */
export function quoted(text: string): string {
  const escapes: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };
  return `"${visible(text.replace(/[\n\r\t"\\]/g, (character) => escapes[character] ?? character))}"`;
}
