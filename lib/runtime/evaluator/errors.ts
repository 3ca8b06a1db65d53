import type { CellError } from "@/lib/model";

/** The name by which stack traces know a piece of reader's code. */
export function sourceName(serial: number): string {
  return `gradbook-code-${serial}`;
}

/** An error whose line is known without a stack trace. */
export class PlacedError extends SyntaxError {
  constructor(
    message: string,
    readonly line: number | null,
  ) {
    super(message);
  }
}

/** Whatever was thrown → name, message and the line of the code with that serial. Never throws itself. */
export function asCellError(thrown: unknown, serial: number): CellError {
  try {
    if (thrown instanceof PlacedError)
      return { name: "SyntaxError", message: thrown.message, line: thrown.line };
    if (thrown instanceof Error) {
      const place = new RegExp(`${sourceName(serial)}:(\\d+)`).exec(String(thrown.stack))?.[1];
      return {
        name: String(thrown.name).slice(0, 100),
        message: String(thrown.message).slice(0, 2_000),
        line: place === undefined ? null : Number(place),
      };
    }
    return { name: "Thrown", message: String(thrown).slice(0, 2_000), line: null };
  } catch {
    return { name: "Thrown", message: "a value that cannot be read", line: null };
  }
}
