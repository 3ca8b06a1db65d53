import type { Changes, Read } from "./changes";
import { readChanges } from "./changes-json";
import { parsedJson } from "./outside";
import { isNotebook, readNotebook } from "./read-notebook";

/** The changes in the text of a file: one of saved changes, or a notebook. Never throws. */
export function readFile(text: string): Read<Changes> {
  const parsed = parsedJson(text);
  return isNotebook(parsed) ? readNotebook(parsed) : readChanges(text, "file");
}
