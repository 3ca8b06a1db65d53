import type { LoggedEvent, Progress } from "@/lib/progress";
import { newSettings, settingsNow } from "../shell/settings";

/** What a file would add to this device, to be shown before anything is taken. */
export type Incoming = {
  name: string;
  events: readonly LoggedEvent[];
  added: readonly LoggedEvent[];
  settings: { words: string; choose: () => void }[];
};

/** Years of work need a tenth of this; a page that reads a film into its memory stands still. */
const MOST_BYTES = 64_000_000;

/** Reads a file that the reader chose, and compares it with what is here. Never rejects, and changes nothing. */
export async function openWork(file: File, progress: Progress): Promise<Incoming | { refused: string }> {
  if (file.size > MOST_BYTES)
    return {
      refused: `“${file.name}” has ${file.size.toLocaleString("en")} bytes; at most ${MOST_BYTES.toLocaleString("en")} are read. Choose a file that was saved with “Export”.`,
    };
  const text = await file.text().catch(() => null);
  // Only the disk can fail here: the file was moved or taken away since it was chosen.
  if (text === null) return { refused: `“${file.name}” could not be read. Choose it again.` };
  const portable = await import("./portable").catch(() => null);
  if (!portable) return { refused: "The page could not load what reads files. Check the connection." };
  const read = portable.readPortable(text);
  if (read.kind === "refused") return { refused: read.because };
  const { events, settings } = read.value;
  return {
    name: file.name,
    events,
    added: portable.missingIn(await progress.all(), events),
    settings: newSettings(settings, settingsNow()),
  };
}
