import { isKnown, type LoggedEvent, type ProgressEvent, placeOf } from "./event";

/** Names the place of an event among all lessons; null: it has none. */
export function placeKey(event: ProgressEvent): string | null {
  const place = placeOf(event);
  return place && `${event.lesson} ${place}`;
}

/**
 * Whether `newer` may take the place of `older`, the event before it of the same place: two drafts begun from the same
 * text. It is asked of one page's own events only, so that no tab overwrites the work of another or of an earlier visit.
 */
export function replaces(newer: ProgressEvent, older: LoggedEvent): boolean {
  return (
    isKnown(older) &&
    newer.kind === "drafted" &&
    older.kind === "drafted" &&
    newer.startedFrom === older.startedFrom
  );
}

/** The events with one more, and without the draft that it replaces. */
export function withEvent(events: readonly ProgressEvent[], event: ProgressEvent): ProgressEvent[] {
  const before = events.findLast((other) => placeKey(other) === placeKey(event));
  const kept = before && replaces(event, before) ? events.filter((other) => other !== before) : events;
  return [...kept, event];
}
