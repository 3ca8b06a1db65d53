import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** Where a text stops being JSON, counted from 1, and what stands there. Null: no place is found. */
export function faultIn(text: string): { line: number; column: number; seen: string } | null {
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true, allowTrailingComma: false });
  const [first] = faults;
  if (!first) return null;
  const before = text.slice(0, first.offset);
  return {
    line: before.split("\n").length,
    column: first.offset - before.lastIndexOf("\n"),
    seen: seenAt(text, first),
  };
}

function seenAt(text: string, { error, offset, length }: ParseError): string {
  if (offset >= text.trimEnd().length || printParseErrorCode(error) === "UnexpectedEndOfString")
    return "the text ends too early";
  return `“${text.slice(offset, offset + Math.min(Math.max(length, 1), 20))}” is not expected`;
}
