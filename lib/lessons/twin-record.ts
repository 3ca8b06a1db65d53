import { createHash } from "node:crypto";
import { z } from "zod";

/** The file beside a lesson's text that holds what its twins printed on a real PyTorch. */
export const TWINS_FILE = "twins.json";

const recordSchema = z.strictObject({
  /** Hash of the text that ran: an edited twin is told by it. */
  source: z.string(),
  /** The version of PyTorch that ran it. */
  torch: z.string(),
  /** Everything that it printed. */
  printed: z.string(),
});
const recordsSchema = z.record(z.string(), recordSchema);

/** What one twin printed, and where. */
export type TwinRecord = z.infer<typeof recordSchema>;
/** By the id of the twin's cell. */
export type TwinRecords = z.infer<typeof recordsSchema>;

export type ReadRecords = { kind: "read"; records: TwinRecords } | { kind: "unreadable"; because: string };

/** Reads a twins.json; a lesson without the file has no records. */
export function readTwinRecords(text: string | undefined): ReadRecords {
  if (text === undefined) return { kind: "read", records: {} };
  try {
    const parsed = recordsSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { kind: "read", records: parsed.data };
    const [issue] = parsed.error.issues;
    return { kind: "unreadable", because: `${issue?.path.join(".") || "the file"}: ${issue?.message}` };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    return { kind: "unreadable", because: thrown.message };
  }
}

/** The text of a twins.json. */
export function writeTwinRecords(records: TwinRecords): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** What tells one text of a twin from another. */
export function twinHash(source: string): string {
  return createHash("sha256").update(source).digest("hex").slice(0, 16);
}
