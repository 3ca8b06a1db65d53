import type { LoggedEvent } from "../event";
import { faultIn } from "./fault";
import { nestingOf } from "./nesting";
import { readPlain, writePlain } from "./plain-json";
import { readContents } from "./portable-schema";

/** All that a device keeps of a reader. `settings`: choices by their names. */
export type Portable = { settings: Record<string, string>; events: LoggedEvent[] };

/** What a file from anywhere came to. `because` says what was seen, where, and what to do. */
export type ReadPortable = { kind: "read"; value: Portable } | Refused;
type Refused = { kind: "refused"; because: string };

const FORMAT = "gradbook-progress";
const VERSION = 1;
const DEEPEST = 100;

/** As one text: `{ format, version: 1, saved, settings, events }`. `saved`: milliseconds since 1970. */
export function writePortable({ settings, events }: Portable, saved: number): string {
  const lines = events.map(writePlain).join(",\n");
  const head = JSON.stringify({ format: FORMAT, version: VERSION, saved: new Date(saved).toISOString() });
  return `${head.slice(0, -1)},"settings":${writePlain(settings)},"events":[\n${lines}\n]}\n`;
}

/** Reads what `writePortable` wrote; anything else is refused whole. Never throws. */
export function readPortable(text: string): ReadPortable {
  const parsed = parsedJson(text);
  if (parsed.kind === "refused") return parsed;
  const stranger = strangerIn(parsed.value);
  if (stranger) return refused(stranger);
  const contents = readContents(readPlain(parsed.value));
  return contents.kind === "problem"
    ? refused(damaged(contents.where))
    : { kind: "read", value: contents.value };
}

function parsedJson(text: string): { kind: "parsed"; value: unknown } | Refused {
  if (text.trim() === "") return refused("This file is empty. Choose one that was saved with “Export”.");
  if (nestingOf(text) > DEEPEST)
    return refused(`This file is not Gradbook's: it is nested more than ${DEEPEST} levels deep.`);
  try {
    return { kind: "parsed", value: JSON.parse(text) };
  } catch {
    // JSON.parse throws for its text alone, and not every browser says where.
    const fault = faultIn(text);
    const where = fault ? `line ${fault.line}, column ${fault.column}: ${fault.seen}` : "it is no JSON";
    return refused(damaged(where));
  }
}

/** What to say of a file that is whole, but not one of these. */
function strangerIn(value: unknown): string | null {
  const { format, version } = fieldsOf(value);
  if (format !== FORMAT)
    return `This file is not an export of your work: “format” should be "${FORMAT}". A lesson that was taken along is opened in the lesson itself, under “Share”.`;
  if (typeof version === "number" && version > VERSION)
    return `This file was made by a newer version of Gradbook (version ${version}; this page reads ${VERSION}). Reload the page to get the newest, then import it again.`;
  return version === VERSION ? null : damaged(`version: ${JSON.stringify(version) ?? "nothing"} is none`);
}

function fieldsOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === "object" && value !== null ? value : {};
}

function damaged(where: string): string {
  return `This file is damaged (${where}). Nothing was changed. Export it again, or choose another file.`;
}

function refused(because: string): Refused {
  return { kind: "refused", because };
}
