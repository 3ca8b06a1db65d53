import { type Drafted, isKnown, type LoggedEvent, type Place, type StartedOver } from "./event";

export type Draft = { text: string; startedFrom: string };

/** What the reader has written in a place of this lesson, or null: nothing yet, or started over since. */
export function draftOf(events: readonly LoggedEvent[], place: Place): Draft | null {
  const last = writingIn(events, place).at(-1);
  return last?.kind === "drafted" ? draftIn(last) : null;
}

/** The drafts that a Start over has put aside, newest first, each text once and not the one that stands now. */
export function earlierDrafts(events: readonly LoggedEvent[], place: Place): Draft[] {
  const writing = writingIn(events, place);
  const startedOver = writing.findLastIndex(({ kind }) => kind === "started-over");
  const standing = draftOf(events, place)?.text;
  const drafts = writing.slice(0, Math.max(0, startedOver)).filter((event) => event.kind === "drafted");
  const texts = new Set([standing]);
  return drafts.reverse().flatMap((event) => {
    if (texts.has(event.text)) return [];
    texts.add(event.text);
    return [draftIn(event)];
  });
}

function writingIn(events: readonly LoggedEvent[], place: Place): (Drafted | StartedOver)[] {
  return events
    .filter(isKnown)
    .filter((event) => event.kind === "drafted" || event.kind === "started-over")
    .filter((event) => event.place === place);
}

function draftIn({ text, startedFrom }: Drafted): Draft {
  return { text, startedFrom };
}
