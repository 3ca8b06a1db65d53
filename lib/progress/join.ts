import { placeKey } from "./collapse";
import { draftOf } from "./drafts";
import { type Drafted, isKnown, type LoggedEvent, type ProgressEvent, type PutAside } from "./event";
import { inOrder } from "./order";
import { writePlain } from "./portable/plain-json";

/** The events of `theirs` that `ours` does not have, each once, by time. */
export function missingIn(ours: readonly LoggedEvent[], theirs: readonly LoggedEvent[]): LoggedEvent[] {
  const known = new Set(ours.map(writePlain));
  return inOrder(theirs).filter((event) => !known.has(writePlain(event)));
}

/**
 * Both logs as one, by time, what both have once; `ours` itself where `theirs` has nothing new. Of two drafts of one
 * place the later one stands, and the other is kept among the earlier drafts.
 */
export function joinLogs(ours: readonly LoggedEvent[], theirs: readonly LoggedEvent[]): LoggedEvent[] {
  if (missingIn(ours, theirs).length === 0) return [...ours];
  const joined = inOrder([...ours, ...theirs]);
  const standing = standingDrafts(joined);
  const aside = [...standingDrafts(ours), ...standingDrafts(inOrder(theirs))].flatMap(([place, draft]) =>
    standing.get(place)?.text === draft.text ? [] : putAside(draft),
  );
  return inOrder([...joined, ...aside]);
}

/** What a page that follows the log has to hear of `after`: the drafts that stand now, and one event of each lesson. */
export function newsIn(before: readonly LoggedEvent[], after: readonly LoggedEvent[]): LoggedEvent[] {
  const stood = standingDrafts(before);
  const drafts = [...standingDrafts(after)].filter(([place, { text }]) => stood.get(place)?.text !== text);
  const lessons = new Map(missingIn(before, after).map((event) => [event.lesson, event]));
  const others = [...lessons.values()].filter((event) => !isKnown(event) || event.kind !== "drafted");
  return [...others, ...drafts.map(([, draft]) => draft)];
}

function standingDrafts(events: readonly LoggedEvent[]): Map<string, Drafted> {
  const drafts = new Map<string, Drafted>();
  for (const [place, own] of byPlace(events)) {
    const last = own.findLast((event) => event.kind === "drafted");
    if (last && draftOf(own, last.place)) drafts.set(place, last);
  }
  return drafts;
}

function byPlace(events: readonly LoggedEvent[]): Map<string, ProgressEvent[]> {
  const places = new Map<string, ProgressEvent[]>();
  for (const event of events.filter(isKnown)) {
    const place = placeKey(event);
    if (place === null) continue;
    const own = places.get(place);
    if (own) own.push(event);
    else places.set(place, [event]);
  }
  return places;
}

function putAside({ version, at, lesson, place, text, startedFrom }: Drafted): PutAside {
  return { version, kind: "put-aside", at, lesson, place, text, startedFrom };
}
