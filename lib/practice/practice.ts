import type { LoggedEvent } from "@/lib/progress";
import { answersUntil, type GivenAnswer } from "./answers";
import { capOn } from "./cap";
import { type Card, cardKey } from "./card";
import type { Calendar } from "./day";
import { grouped } from "./grouped";
import { memoryOf } from "./memory";
import { dayQueue, type Queue, type StandingCard } from "./queue";
import { seedsBefore } from "./seed";

/**
 * Practice as it stands on one day. `cards`: all of the lessons that the reader has begun, in the order of the course.
 * `answered`: what was answered in practice today, by card, in the order of time.
 */
export type Practice = Queue & {
  today: number;
  cap: number;
  cards: StandingCard[];
  answered: Map<string, GivenAnswer[]>;
};

/** `cards`: all that the course has. `now`: milliseconds since 1970. */
export type PracticeInput = {
  cards: readonly Card[];
  events: readonly LoggedEvent[];
  now: number;
  calendar: Calendar;
};

/** A pure fold: the same cards, events and day give the same practice, in whatever order the events come. */
export function practiceOn({ cards, events, now, calendar }: PracticeInput): Practice {
  const today = calendar.dayOf(now);
  const begun = new Set(events.map(({ lesson }) => lesson));
  const answers = answersUntil(today, events, calendar);
  const byCard = grouped(answers, ({ card }) => card);
  const standing = cards
    .filter(({ lesson }) => begun.has(lesson))
    .map((card) => {
      const given = byCard.get(cardKey(card)) ?? [];
      return { ...card, memory: memoryOf(given), lately: seedsBefore(today, given) };
    });
  const answered = practisedOn(today, answers);
  const cap = capOn(today, events, calendar);
  return { today, cap, cards: standing, answered, ...dayQueue({ today, cap, cards: standing, answered }) };
}

function practisedOn(today: number, answers: readonly GivenAnswer[]): Map<string, GivenAnswer[]> {
  return grouped(
    answers.filter(({ day, practised }) => day === today && practised),
    ({ card }) => card,
  );
}
