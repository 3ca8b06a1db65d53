import {
  type Drafted,
  isKnown,
  type LoggedEvent,
  type Place,
  type PutAside,
  type StartedOver,
} from "./event";
import { textHash } from "./text-hash";

export type Draft = { text: string; startedFrom: string };

/** What the reader has written in a place of this lesson, or null: nothing yet, or started over since. */
export function draftOf(events: readonly LoggedEvent[], place: Place): Draft | null {
  const last = writingIn(events, place).findLast(({ kind }) => kind !== "put-aside");
  return last?.kind === "drafted" ? draftIn(last) : null;
}

/**
 * Whether the author has changed a text since the reader's draft began from it, and the reader has not chosen yet.
 * `shipped`: the text as the lesson has it now.
 */
export function isFromOlderText(draft: Draft, shipped: string): boolean {
  return draft.text !== shipped && draft.startedFrom !== textHash(shipped);
}

/** `textHash` of the text that a change of now begins from: until the reader has chosen, that of the draft before. */
export function beganFrom(draft: Draft | null, shipped: string): string {
  return draft && isFromOlderText(draft, shipped) ? draft.startedFrom : textHash(shipped);
}

/** The drafts that a Start over or a choice has put aside, newest first, each text once and not the one that stands. */
export function earlierDrafts(events: readonly LoggedEvent[], place: Place): Draft[] {
  const writing = writingIn(events, place);
  const startedOver = writing.findLastIndex(({ kind }) => kind === "started-over");
  const before = writing.filter((event, i) => event.kind === "put-aside" || i < startedOver);
  const texts = new Set([draftOf(events, place)?.text]);
  return before.reverse().flatMap((event) => {
    if (event.kind === "started-over" || texts.has(event.text)) return [];
    texts.add(event.text);
    return [draftIn(event)];
  });
}

function writingIn(events: readonly LoggedEvent[], place: Place): (Drafted | StartedOver | PutAside)[] {
  return events
    .filter(isKnown)
    .filter(
      (event) => event.kind === "drafted" || event.kind === "started-over" || event.kind === "put-aside",
    )
    .filter((event) => event.place === place);
}

function draftIn({ text, startedFrom }: Draft): Draft {
  return { text, startedFrom };
}
