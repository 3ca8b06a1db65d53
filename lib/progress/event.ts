import type { Answer, Verdict } from "@/lib/model";

/** Where a reader writes: a cell or an exercise of a lesson, or an exercise that came back in practice. */
export type Place = `cell:${string}` | `exercise:${string}` | `practice:${string}`;

/** `at`: milliseconds since 1970. `lesson`: its slug. */
type Base = { version: 1; at: number; lesson: string };

/** `startedFrom`: `textHash` of the text that the draft began from, so that a page can say the lesson has changed. */
export type Drafted = Base & { kind: "drafted"; place: Place; text: string; startedFrom: string };
export type StartedOver = Base & { kind: "started-over"; place: Place };
/** `practice`: in practice, not in the lesson. */
type InPractice = { practice?: true };
/** `hints`: how many hints were open; left out: none. */
export type Attempted = Base &
  InPractice & { kind: "attempted"; exercise: string; text: string; verdict: Verdict; hints?: number };
/** The reader looked at the author's answer. */
export type OpenedSolution = Base & InPractice & { kind: "opened-solution"; exercise: string };
/** `variant`: its seed. `option`: what older pages wrote in place of an answer and a variant. */
export type Answered = Base &
  InPractice & { kind: "answered"; question: string; correct: boolean } & (
    | { answer: Answer; variant: number }
    | { option: string }
  );
export type Visited = Base & { kind: "visited" };
/** A text that stands no more, because another one of the reader's took its place: kept among the earlier drafts. */
export type PutAside = Base & { kind: "put-aside"; place: Place; text: string; startedFrom: string };
/**
 * A cell of the reader's own stands behind the lesson's part `part`, right after their own cell `after`, or before all of
 * theirs there (null). Added, moved and put back are one and the same.
 */
export type PlacedCell = Base & { kind: "placed-cell"; cell: string; part: string; after: string | null };
export type RemovedCell = Base & { kind: "removed-cell"; cell: string };
export type TitledCell = Base & { kind: "titled-cell"; cell: string; title: string };
/** The reader sets how many cards a day practice may ask. */
export type CappedPractice = Base & { kind: "capped-practice"; cards: number };

/** Something that the reader did. */
export type ProgressEvent =
  | Drafted
  | StartedOver
  | PutAside
  | Attempted
  | OpenedSolution
  | Answered
  | Visited
  | PlacedCell
  | RemovedCell
  | TitledCell
  | CappedPractice;

/** An event as it may lie in the log: a newer version of the page may have written what this one does not know. */
export type LoggedEvent = ProgressEvent | { version: number; at: number; lesson: string; kind: string };

const kinds: ReadonlySet<string> = new Set<ProgressEvent["kind"]>([
  "drafted",
  "started-over",
  "put-aside",
  "attempted",
  "opened-solution",
  "answered",
  "visited",
  "placed-cell",
  "removed-cell",
  "titled-cell",
  "capped-practice",
]);

/** Whether an answer did what was asked. Nobody who predicts is wrong; how it came out is for practice to ask. */
export function isAccepted(event: Answered): boolean {
  return event.correct || ("answer" in event && event.answer.kind === "predict");
}

/** Whether this version of the page understands the event. The folds pass over all others. */
export function isKnown(event: LoggedEvent): event is ProgressEvent {
  return event.version === 1 && kinds.has(event.kind);
}

/** Whether something that came from outside has at least what every event of any version has. */
export function isLoggedEvent(value: unknown): value is LoggedEvent {
  if (typeof value !== "object" || value === null) return false;
  const { version, at, lesson, kind } = value as Partial<Record<keyof LoggedEvent, unknown>>;
  return (
    typeof version === "number" &&
    typeof at === "number" &&
    typeof lesson === "string" &&
    typeof kind === "string"
  );
}

/** The place that an event belongs to, or null: an attempt belongs to its exercise. */
export function placeOf(event: ProgressEvent): Place | null {
  switch (event.kind) {
    case "drafted":
    case "started-over":
    case "put-aside":
      return event.place;
    case "attempted":
      return event.practice ? `practice:${event.exercise}` : `exercise:${event.exercise}`;
    case "answered":
    case "opened-solution":
    case "visited":
    case "placed-cell":
    case "removed-cell":
    case "titled-cell":
    case "capped-practice":
      return null;
  }
}
