import { isKnown, type LoggedEvent, type Place, type ProgressEvent } from "@/lib/progress";
import type { Calendar } from "./day";

/** How an event of a lesson's part stands in the log when it happened in practice: apart from the work in the lesson. */
export function asPractised(event: ProgressEvent): ProgressEvent {
  if (isTelling(event)) return { ...event, practice: true };
  if (isWriting(event) && event.place.startsWith("exercise:"))
    return { ...event, place: event.place.replace("exercise:", "practice:") as Place };
  return event;
}

/**
 * What a page of practice sees of a lesson's log, as if it had happened in a lesson: today's answers, and what was written
 * in practice. A day begins with the exercises as they come; what was written before is among the earlier drafts.
 */
export function sittingOf(events: readonly LoggedEvent[], now: number, { dayOf }: Calendar): LoggedEvent[] {
  const practised = events.filter(isKnown).flatMap(asInLesson);
  const today = practised.filter(({ at }) => dayOf(at) >= dayOf(now));
  const before = practised.filter((event) => isWriting(event) && !today.includes(event));
  return [...before, ...startedOver(before), ...today];
}

function asInLesson(event: ProgressEvent): ProgressEvent[] {
  if (isTelling(event)) {
    const { practice, ...rest } = event;
    return practice ? [rest] : [];
  }
  if (!isWriting(event) || !event.place.startsWith("practice:")) return [];
  return [{ ...event, place: event.place.replace("practice:", "exercise:") as Place }];
}

function startedOver(events: readonly ProgressEvent[]): ProgressEvent[] {
  const last = new Map(events.filter(isWriting).map((event) => [event.place, event]));
  return [...last.values()].map(({ version, at, lesson, place }) => ({
    version,
    at,
    lesson,
    place,
    kind: "started-over",
  }));
}

type Telling = Extract<ProgressEvent, { kind: "attempted" | "answered" | "opened-solution" }>;

/** What says how the reader stands, in a lesson or in practice. */
function isTelling(event: ProgressEvent): event is Telling {
  return event.kind === "attempted" || event.kind === "answered" || event.kind === "opened-solution";
}

type Writing = Extract<ProgressEvent, { place: Place }>;

function isWriting(event: ProgressEvent): event is Writing {
  return event.kind === "drafted" || event.kind === "started-over" || event.kind === "put-aside";
}
