import { isKnown, type LoggedEvent } from "./event";
import { inOrder } from "./order";

/** What is asked in a lesson. `objectives`: which of the lesson's it asks, counted from 1. */
export type AskedPart = { kind: "exercise" | "question"; id: string; objectives: readonly number[] };

/** One answer of which was said that it is right or not. What did not run or was stopped is none. */
export type Try = { at: number; lesson: string; kind: AskedPart["kind"]; id: string; right: boolean };

/** How the reader stands with one part. `wrong`: tries before the first right one, or so far. */
export type PartStanding = { tries: number; wrong: number; right: number; lastRight: boolean };

/** All tries, oldest first, whatever the order of the events. */
export function triesOf(events: readonly LoggedEvent[]): Try[] {
  return inOrder(events)
    .filter(isKnown)
    .flatMap((event): Try[] => {
      const { at, lesson } = event;
      if (event.kind === "answered")
        return [{ at, lesson, kind: "question", id: event.question, right: event.correct }];
      if (event.kind !== "attempted") return [];
      const { kind } = event.verdict;
      if (kind !== "correct" && kind !== "incorrect") return [];
      return [{ at, lesson, kind: "exercise", id: event.exercise, right: kind === "correct" }];
    });
}

/** Null: not tried yet. `tries`: of one lesson, in order. */
export function standingWith(
  part: Pick<AskedPart, "kind" | "id">,
  tries: readonly Try[],
): PartStanding | null {
  const own = tries.filter(({ kind, id }) => kind === part.kind && id === part.id);
  const last = own.at(-1);
  if (!last) return null;
  const firstRight = own.findIndex(({ right }) => right);
  return {
    tries: own.length,
    wrong: firstRight < 0 ? own.length : firstRight,
    right: own.filter(({ right }) => right).length,
    lastRight: last.right,
  };
}
