import type { LoggedEvent } from "./event";
import {
  type AskedPart,
  type DayOf,
  openingsOf,
  type PartStanding,
  standingWith,
  triesOf,
  type Work,
} from "./standing";

/**
 * How far an objective is. "mastered": each of its parts was right at least once, and right the last time. "weak": the
 * last answer to one of them was wrong, or the right one took many tries and was not given again since, or was only given
 * on days on which the solution had been opened.
 */
export type ObjectiveState = "untouched" | "begun" | "mastered" | "weak";

/** `number` counts from 1. `weak`: the parts that make it so. `due`: those that practice asks now. */
export type ObjectiveProgress = {
  number: number;
  state: ObjectiveState;
  done: number;
  total: number;
  weak: AskedPart[];
  due: AskedPart[];
};

/** `done`: parts that were ever right; a later slip takes nothing back. */
export type LessonProgress = { done: number; total: number; objectives: ObjectiveProgress[] };

/** So many wrong answers before the first right one say that it was not known. */
export const MANY_TRIES = 4;

/** `due`: keys "KIND:ID" of the parts that practice asks now. `dayOf`: which day of the reader's it was. */
export type LessonAsked = {
  slug: string;
  objectives: number;
  parts: readonly AskedPart[];
  due: ReadonlySet<string>;
  dayOf: DayOf;
};

/** Progress in one lesson, whatever the order and the repeats of the events. Those of other lessons do not count. */
export function lessonProgressOf(events: readonly LoggedEvent[], lesson: LessonAsked): LessonProgress {
  const here = <T extends { lesson: string }>(all: T[]) => all.filter((each) => each.lesson === lesson.slug);
  const work = { tries: here(triesOf(events)), openings: here(openingsOf(events)), dayOf: lesson.dayOf };
  const numbers = Array.from({ length: lesson.objectives }, (_, index) => index + 1);
  return {
    done: countRight(lesson.parts, work),
    total: lesson.parts.length,
    objectives: numbers.map((number) => objectiveOf(number, lesson, work)),
  };
}

/** Names a part among those of its lesson. */
export function partKey({ kind, id }: Pick<AskedPart, "kind" | "id">): string {
  return `${kind}:${id}`;
}

function objectiveOf(number: number, lesson: LessonAsked, work: Work): ObjectiveProgress {
  const parts = lesson.parts.filter(({ objectives }) => objectives.includes(number));
  const weak = parts.filter((part) => isWeak(standingWith(part, work)));
  const tried = parts.filter((part) => standingWith(part, work) !== null);
  const done = countRight(parts, work);
  return {
    number,
    state: stateOf({ weak: weak.length, tried: tried.length, done, total: parts.length }),
    done,
    total: parts.length,
    weak,
    due: parts.filter((part) => lesson.due.has(partKey(part))),
  };
}

function stateOf(counts: { weak: number; tried: number; done: number; total: number }): ObjectiveState {
  if (counts.weak > 0) return "weak";
  if (counts.tried === 0) return "untouched";
  return counts.done === counts.total ? "mastered" : "begun";
}

function isWeak(standing: PartStanding | null): boolean {
  if (!standing) return false;
  return !standing.lastRight || !standing.own || (standing.wrong >= MANY_TRIES && standing.right < 2);
}

function countRight(parts: readonly AskedPart[], work: Work): number {
  return parts.filter((part) => (standingWith(part, work)?.right ?? 0) > 0).length;
}
