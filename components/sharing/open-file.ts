import { type Changes, type Read, readFile } from "@/lib/sharing";

/** No lesson needs more, and a page that reads a film into its memory stands still. */
const MOST_BYTES = 8_000_000;

/** The changes in a file that the reader chose, or why it is refused. Never rejects. */
export async function openFile(file: File): Promise<Read<Changes>> {
  if (file.size > MOST_BYTES)
    return {
      kind: "refused",
      because: `“${file.name}” has ${file.size.toLocaleString("en")} bytes; at most ${MOST_BYTES.toLocaleString("en")} are read. Clear the outputs of the notebook, save it and open it again.`,
    };
  try {
    return readFile(await file.text());
  } catch {
    // Only the disk can fail here: the file was moved or taken away since it was chosen.
    return { kind: "refused", because: `“${file.name}” could not be read. Choose it again.` };
  }
}
