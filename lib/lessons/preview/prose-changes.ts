import type { ProseChange } from "@/lib/model";

/** Pieces of prose that changed, where the lesson has as many as before; else none: the page as a whole is another. */
export function proseChanges(before: readonly string[], after: readonly string[]): ProseChange[] {
  if (before.length !== after.length) return [];
  return after.flatMap((html, index) => {
    const was = before[index]!;
    return was === html ? [] : [{ before: was, after: html }];
  });
}
