import { openProgress, textHash } from "@/lib/progress";
import { newCellId } from "../own/new-id";
import { FIRST_CELL, PLAYGROUND } from "./first-cell";

/**
 * Puts a program into the reader's notebook, as a cell after its first. Tells whether it will be there when that page is
 * opened: without storage it would be lost on the way.
 */
export async function putInScratch(text: string): Promise<boolean> {
  const progress = await openProgress();
  const cell = newCellId();
  const base = { version: 1, at: Date.now(), lesson: PLAYGROUND } as const;
  await progress.append({ ...base, kind: "placed-cell", cell, part: PLAYGROUND, after: FIRST_CELL.id });
  await progress.append({ ...base, kind: "drafted", place: `cell:${cell}`, text, startedFrom: textHash("") });
  await progress.close();
  return progress.state === "saved";
}
