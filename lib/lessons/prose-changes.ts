import type { ProseChange } from "@/lib/model";
import type { LoadedLesson } from "./load-lesson";

/** Pieces of prose that changed, where the lesson has as many as before; else none: the page as a whole is another. */
export function proseChanges(before: LoadedLesson | null, after: LoadedLesson): ProseChange[] {
  if (before?.kind !== "lesson" || after.kind !== "lesson") return [];
  if (before.prose.length !== after.prose.length) return [];
  return after.prose.flatMap((html, index) => {
    const was = before.prose[index]!;
    return was === html ? [] : [{ before: was, after: html }];
  });
}
