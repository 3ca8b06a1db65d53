import { type Finding, finding } from "./finding";
import { withoutLiterals } from "./literal-text";
import { linesOf, placeAt } from "./place";
import { scanTags } from "./scan-tags";

/** A lesson is some 30 kB; what is much longer is no lesson, and keeps the parser busy for long. */
const mostCharacters = 100_000;
const deepestLine = 40;
const deepestTag = 60;
/** The parser tries every pair of braces as a program, which takes the square of their number. */
const mostBraces = 400;
/** So it does with lines of "=" or "-" under other lines. */
const mostUnderlines = 300;

/** The text for the parser, with spaces where it must not look; null: there is nothing to parse. */
export type Prepared = { text: string | null; findings: Finding[] };

function refuseWhole(text: string): Finding | null {
  if (text.trim() === "")
    return finding({ line: 1, column: 1 }, "empty", "the file is empty", "Write a text, or remove the file.");
  if (text.length <= mostCharacters) return null;
  const seen = `the file has ${text.length} characters, more than the limit of ${mostCharacters}`;
  return finding(
    placeAt(text, mostCharacters),
    "file-size",
    seen,
    "Split the text; from here on it was not read.",
  );
}

function deepLine(text: string): Finding | null {
  const lines = linesOf(text);
  const index = lines.findIndex((line) => {
    const markers = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line.slice(0, 2000))?.[0] ?? "";
    return markers.replace(/[\s\d]/g, "").length > deepestLine || /^[ \t]{400}/.test(line);
  });
  if (index === -1) return null;
  return finding(
    { line: index + 1, column: 1 },
    "nesting",
    "lists or quotes are nested too deep",
    "Use fewer levels.",
  );
}

function deepTag(text: string, masked: string): Finding | null {
  let depth = 0;
  for (const { start, end, complete } of scanTags(masked)) {
    if (!complete) continue;
    const tag = masked.slice(start, end);
    if (/^<\/\s*[A-Za-z]/.test(tag)) depth = Math.max(0, depth - 1);
    else if (/^<[A-Za-z]/.test(tag) && !/\/\s*>$/.test(tag)) depth += 1;
    if (depth <= deepestTag) continue;
    const seen = `more than ${deepestTag} tags are open at once`;
    return finding(
      placeAt(text, start),
      "nesting",
      seen,
      "Close them: </Name>, or <Name /> for a word without content.",
    );
  }
  return null;
}

function manyBraces(text: string, masked: string): Finding | null {
  const braces = [...masked.matchAll(/\{/g)];
  const last = braces[mostBraces];
  if (!last) return null;
  const seen = `the text has ${braces.length} braces, more than the limit of ${mostBraces}`;
  return finding(
    placeAt(text, last.index),
    "expression",
    seen,
    "For braces in the text write \\{ and \\}, or put them into code or formulas.",
  );
}

function manyUnderlines(masked: string): Finding | null {
  const underlines = linesOf(masked).flatMap((line, index) =>
    /^[ \t>]*(=+|-+)[ \t]*$/.test(line) ? [index + 1] : [],
  );
  const line = underlines[mostUnderlines];
  if (!line) return null;
  const seen = `the text has more than ${mostUnderlines} lines of nothing but = or -`;
  return finding({ line, column: 1 }, "heading", seen, "Write headings with ##.");
}

/** What would keep the parser busy for minutes. */
function refuseLoad(text: string): Finding | null {
  const masked = withoutLiterals(text);
  return deepLine(text) ?? deepTag(text, masked) ?? manyBraces(text, masked) ?? manyUnderlines(masked);
}

const conflictRemedy = "Choose one side, and remove the lines with <<<<<<<, ======= and >>>>>>>.";

/** Takes out the marks that git leaves where it could not merge; one finding for each conflict. */
function withoutConflicts(text: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let open = false;
  const pieces = text.split(/(\r\n|\n|\r)/).map((piece, index) => {
    const begins = /^<{7}( |$)/.test(piece);
    const isMark = begins || (open && /^(={7}|>{7}|\|{7})( |$)/.test(piece));
    if (begins && !open) {
      const place = { line: index / 2 + 1, column: 1 };
      findings.push(finding(place, "merge-conflict", "an unresolved merge conflict marker", conflictRemedy));
    }
    open = (open || begins) && !/^>{7}( |$)/.test(piece);
    return isMark ? " ".repeat(piece.length) : piece;
  });
  return { text: pieces.join(""), findings };
}

/** What is said of a file before anyone parses it. */
export function prepare(text: string): Prepared {
  const whole = refuseWhole(text) ?? refuseLoad(text);
  return whole ? { text: null, findings: [whole] } : withoutConflicts(text);
}
