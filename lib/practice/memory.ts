import { fsrs, Rating } from "ts-fsrs";
import type { GivenAnswer } from "./answers";
import { grouped } from "./grouped";
import { type Grade, gradeOfDay } from "./rating";

/**
 * What FSRS believes of one card. `stability`: days after which it is recalled nine times of ten. `due` and `last` are
 * days. `lapses`: how often it was forgotten after it had been known.
 */
export type Memory = {
  stability: number;
  difficulty: number;
  due: number;
  last: number;
  reviews: number;
  lapses: number;
};

/** No card stays away for longer than this. */
export const LONGEST_INTERVAL_DAYS = 365;

/** Whole days only, the usual parameters, and no dice: the same answers give the same days on every device. */
const scheduler = fsrs({
  enable_short_term: false,
  enable_fuzz: false,
  maximum_interval: LONGEST_INTERVAL_DAYS,
});

/** The memory of one card. `answers`: all to it, in the order of time; without any it is new (null). */
export function memoryOf(answers: readonly GivenAnswer[]): Memory | null {
  let memory: Memory | null = null;
  for (const [day, given] of grouped(answers, (answer) => answer.day))
    memory = reviewed(memory, day, gradeOfDay(given));
  return memory;
}

/** The memory after one day's review. Null: the card is new. */
export function reviewed(before: Memory | null, day: number, grade: Grade): Memory {
  const elapsed = before ? day - before.last : 0;
  const { stability, difficulty } = scheduler.next_state(before, elapsed, grade);
  return {
    stability,
    difficulty,
    due: day + scheduler.next_interval(stability, elapsed),
    last: day,
    reviews: (before?.reviews ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && grade === Rating.Again ? 1 : 0),
  };
}

/** How likely the reader recalls the card on that day: between 0 and 1. */
export function recallOn(day: number, { stability, last }: Memory): number {
  return scheduler.forgetting_curve(Math.max(0, day - last), stability);
}
