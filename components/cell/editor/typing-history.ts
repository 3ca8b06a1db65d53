/** A text with what is selected in it; `backward` where the caret stands at the start of the selection. */
export type TypedText = { text: string; start: number; end: number; backward: boolean };

/** One change of a text: `removed` characters at `offset` gave way to `inserted`. `after`: where the caret went. */
export type TypedChange = { offset: number; removed: number; inserted: string; after: number };

/** What was typed into a text area since it was focused, so that another editor can undo it. */
export type TypingHistory = { began: TypedText; changes: TypedChange[]; now: TypedText };

export function beginHistory(began: TypedText): TypingHistory {
  return { began, changes: [], now: began };
}

/** The history with one more state of the text; the same text only moves the caret. */
export function continueHistory(history: TypingHistory, next: TypedText): TypingHistory {
  const { now, changes } = history;
  if (now.text === next.text) return { ...history, now: next };
  return {
    ...history,
    now: next,
    changes: [...changes, { ...differenceOf(now.text, next), after: next.end }],
  };
}

/** The shortest change between two texts; of several, the one that ends at the caret. */
function differenceOf(before: string, { text, end }: TypedText): Omit<TypedChange, "after"> {
  const most = Math.min(before.length, text.length);
  let tail = 0;
  const tailMost = Math.min(most, text.length - end);
  while (tail < tailMost && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  let head = 0;
  while (head < most - tail && before[head] === text[head]) head++;
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return {
    offset: head,
    removed: before.length - tail - head,
    inserted: text.slice(head, text.length - tail),
  };
}

/** Whether undo takes this change back by itself: a letter that goes on a word belongs to the change before. */
export function beginsUndoStep(change: TypedChange, before: TypedChange | undefined): boolean {
  if (!before) return true;
  const goesOn = change.removed === 0 && change.inserted.length === 1 && change.offset === before.after;
  return !goesOn || !/\S/.test(change.inserted) || before.removed > 0;
}
