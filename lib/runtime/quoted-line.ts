import type { CellError } from "@/lib/model";

/** The error with the line of `source` that it speaks of. */
export function withCode(error: CellError, source: string): CellError {
  const code =
    error.line === null ? undefined : source.split(/\r\n|[\n\r\u2028\u2029]/)[error.line - 1]?.trim();
  return code ? { ...error, code: code.slice(0, LONGEST) } : error;
}

const LONGEST = 200;
