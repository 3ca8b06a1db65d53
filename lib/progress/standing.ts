import { isAccepted, isKnown, type LoggedEvent } from "./event";
import { inOrder } from "./order";

/** What is asked in a lesson. `objectives`: which of the lesson's it asks, counted from 1. */
export type AskedPart = { kind: "exercise" | "question"; id: string; objectives: readonly number[] };

/** One answer of which was said that it is right or not. What did not run or was stopped is none. */
export type Try = { at: number; lesson: string; kind: AskedPart["kind"]; id: string; right: boolean };

/**
 * How the reader stands with one part. `wrong`: tries before the first right one, or so far. `own`: whether one was right
 * before its solution had been opened on that day.
 */
export type PartStanding = { tries: number; wrong: number; right: number; lastRight: boolean; own: boolean };

/** When the solution of an exercise was opened, in milliseconds since 1970. */
export type Opening = { at: number; lesson: string; id: string };

/** Tells the days of a reader apart. `at`: milliseconds since 1970. */
export type DayOf = (at: number) => number;

/** All tries, oldest first, whatever the order of the events. */
export function triesOf(events: readonly LoggedEvent[]): Try[] {
  return inOrder(events)
    .filter(isKnown)
    .flatMap((event): Try[] => {
      const { at, lesson } = event;
      if (event.kind === "answered")
        return [{ at, lesson, kind: "question", id: event.question, right: isAccepted(event) }];
      if (event.kind !== "attempted") return [];
      const { kind } = event.verdict;
      if (kind !== "correct" && kind !== "incorrect") return [];
      return [{ at, lesson, kind: "exercise", id: event.exercise, right: kind === "correct" }];
    });
}

export function openingsOf(events: readonly LoggedEvent[]): Opening[] {
  return events
    .filter(isKnown)
    .flatMap((event) =>
      event.kind === "opened-solution" ? [{ at: event.at, lesson: event.lesson, id: event.exercise }] : [],
    );
}

/** What the reader did in one lesson. `tries`: in order. */
export type Work = { tries: readonly Try[]; openings: readonly Opening[]; dayOf: DayOf };

/** Null: not tried yet. */
export function standingWith(
  part: Pick<AskedPart, "kind" | "id">,
  { tries, openings, dayOf }: Work,
): PartStanding | null {
  const given = tries.filter(({ kind, id }) => kind === part.kind && id === part.id);
  const last = given.at(-1);
  if (!last) return null;
  const opened = part.kind === "exercise" ? openings.filter(({ id }) => id === part.id) : [];
  const hadSeen = ({ at }: Try) => opened.some((each) => each.at <= at && dayOf(each.at) === dayOf(at));
  const firstRight = given.findIndex(({ right }) => right);
  return {
    tries: given.length,
    wrong: firstRight < 0 ? given.length : firstRight,
    right: given.filter(({ right }) => right).length,
    lastRight: last.right,
    own: given.some((each) => each.right && !hadSeen(each)),
  };
}
