import type { TextEdit } from "@/lib/runtime";

/**
 * Makes the changes of a text area as if they were typed, so that undo takes them back. The caret goes to `caret`, a
 * place in the new text; left out, it stays with the words around it.
 */
export function writeEdits(area: HTMLTextAreaElement, edits: readonly TextEdit[], caret?: number): void {
  const stays = caret ?? movedCaret(area.selectionStart, edits);
  area.focus();
  for (const { start, end, text } of [...edits].reverse()) {
    area.setSelectionRange(start, end);
    document.execCommand(text === "" ? "delete" : "insertText", false, text);
  }
  area.setSelectionRange(stays, stays);
}

/** Where a caret stands after the edits before it. */
export function movedCaret(caret: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ end }) => end <= caret)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), caret);
}

/** The one edit that turns a text into another: what both begin and end with stays. */
export function editBetween(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }];
}
