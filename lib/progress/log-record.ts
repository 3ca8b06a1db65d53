import { isKnown, type LoggedEvent, type Place, type ProgressEvent, placeOf } from "./event";

/** An event as it is stored, with what the log has to find it by. */
export type LogRecord = {
  lesson: string;
  place: Place | null;
  /** The open page that wrote it. */
  writer: string;
  event: LoggedEvent;
};

export function recordOf(event: ProgressEvent, writer: string): LogRecord {
  return { lesson: event.lesson, place: placeOf(event), writer, event };
}

/**
 * Whether `newer` may take the place of `older`, the event before it of the same place: two drafts that one open page
 * wrote from the same text. Drafts of another tab or of an earlier visit stay, so no tab can overwrite another's work.
 */
export function replaces(newer: LogRecord, older: LogRecord): boolean {
  const [after, before] = [newer.event, older.event];
  if (!isKnown(after) || !isKnown(before)) return false;
  return (
    after.kind === "drafted" &&
    before.kind === "drafted" &&
    newer.writer === older.writer &&
    after.startedFrom === before.startedFrom
  );
}

/** The log with one record more, and without the draft that it replaces. */
export function withRecord(log: readonly LogRecord[], record: LogRecord): LogRecord[] {
  const before = log.findLast(({ lesson, place }) => lesson === record.lesson && place === record.place);
  const kept = before && replaces(record, before) ? log.filter((other) => other !== before) : log;
  return [...kept, record];
}
