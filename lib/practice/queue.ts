import type { GivenAnswer } from "./answers";
import { type Card, cardKey } from "./card";
import { interleaved } from "./interleave";
import { type Memory, recallOn } from "./memory";

/** A card with what is known of it: null, the reader has never answered it. `lately`: the variants that were shown before today. */
export type StandingCard = Card & { memory: Memory | null; lately: readonly number[] };

/**
 * What is left for today, in order. `due`: how many of it come back; `fresh`: how many are asked for the first time.
 * `waiting`: due cards that the cap keeps for another day. `next`: the day and number of the cards that come after
 * today; null: none ever.
 */
export type Queue = {
  queue: StandingCard[];
  due: number;
  fresh: number;
  waiting: number;
  next: { day: number; cards: number } | null;
};

type Day = {
  today: number;
  cap: number;
  cards: readonly StandingCard[];
  answered: ReadonlyMap<string, readonly GivenAnswer[]>;
};

/** Due cards first, those most in danger of being forgotten in front; new ones fill at most half of a day. */
export function dayQueue({ today, cap, cards, answered }: Day): Queue {
  const room = Math.max(0, cap - answered.size);
  const due = dueCards(today, cards);
  const shownDue = due.slice(0, room);
  const newToday = cards.filter((card) => card.memory?.reviews === 1 && answered.has(cardKey(card))).length;
  const roomForNew = Math.max(0, Math.min(room - shownDue.length, Math.ceil(cap / 2) - newToday));
  const fresh = cards.filter(({ memory }) => memory === null);
  const shownFresh = fresh.slice(0, roomForNew);
  const left = due.length - shownDue.length + fresh.length - shownFresh.length;
  const last = [...answered.keys()].at(-1)?.split("/")[0];
  return {
    queue: interleaved([...shownDue, ...shownFresh], ({ lesson }) => lesson, last),
    due: shownDue.length,
    fresh: shownFresh.length,
    waiting: due.length - shownDue.length,
    next: left > 0 ? { day: today + 1, cards: left } : firstComing(today, cards),
  };
}

function dueCards(today: number, cards: readonly StandingCard[]): StandingCard[] {
  return cards
    .flatMap((card) => (card.memory && card.memory.due <= today ? [{ card, memory: card.memory }] : []))
    .sort((a, b) => recallOn(today, a.memory) - recallOn(today, b.memory))
    .map(({ card }) => card);
}

/** The first day on which cards come back, and how many. */
function firstComing(today: number, cards: readonly StandingCard[]): Queue["next"] {
  const days = cards.flatMap(({ memory }) => (memory && memory.due > today ? [memory.due] : []));
  if (days.length === 0) return null;
  const day = Math.min(...days);
  return { day, cards: days.filter((each) => each === day).length };
}
