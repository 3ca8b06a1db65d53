import type { Answered, LoggedEvent } from "@/lib/progress";
import { type Card, cardKey } from "../card";
import { calendarAhead } from "../day";
import { dice } from "../dice";
import { LONGEST_INTERVAL_DAYS } from "../memory";
import { type Practice, practiceOn } from "../practice";
import { SimulatedMemory } from "./simulated-memory";

/** From true day `day` on the device's clock is `ahead` days ahead (negative: behind), and `hours` east of UTC. */
export type ClockJump = { day: number; ahead: number; hours: number };

/** `cards`: for each lesson; the next one is begun every ten days. `skips`: on how many days of ten nobody practises. */
export type Simulation = {
  seed: number;
  days: number;
  lessons: number;
  cards: number;
  cap: number;
  skips: number;
  jumps: readonly ClockJump[];
};

/**
 * What came of it. `overCap`: days, by the device and in truth, on which more was asked than the cap allows. `lost`: cards
 * that were at some time neither new, nor due, nor coming within a year, or that are missing. `neverAsked` at the end.
 * `recall`: part of the reviews of known cards that succeeded. `longestWait`: true days that a due card was kept back.
 */
export type SimulationResult = {
  reviews: number;
  busiestDay: number;
  overCap: number;
  lost: number;
  neverAsked: number;
  recall: number;
  longestWait: number;
};

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 22, 12);
const BETWEEN_ANSWERS_MS = 30_000;
const DAYS_BETWEEN_LESSONS = 10;

/** Plays a reader who practises with a fake clock, through the log alone, as the page does. */
export function simulate(plan: Simulation): SimulationResult {
  const roll = dice(plan.seed);
  const memory = new SimulatedMemory(roll);
  const deck = deckOf(plan);
  const events: LoggedEvent[] = [
    { version: 1, kind: "capped-practice", at: START - 400 * DAY_MS, lesson: "/practice", cards: plan.cap },
  ];
  const lost = new Set<string>();
  const tally = { reviews: 0, busiestDay: 0, overCap: 0, known: 0, recalled: 0, longestWait: 0 };
  const waits = new Map<string, number>();

  for (let trueDay = 0; trueDay < plan.days; trueDay++) {
    const { ahead, hours } = plan.jumps.findLast(({ day }) => day <= trueDay) ?? { ahead: 0, hours: 0 };
    const calendar = calendarAhead(hours);
    let now = START + (trueDay + ahead) * DAY_MS;
    const lesson = trueDay / DAYS_BETWEEN_LESSONS;
    if (Number.isInteger(lesson) && lesson < plan.lessons)
      events.push({ version: 1, kind: "visited", at: now, lesson: `lesson-${lesson}` });
    const look = () => practiceOn({ cards: deck, events, now, calendar });
    let practice = look();
    for (const key of lostCards(practice, deck, events)) lost.add(key);
    if (roll() * 10 < plan.skips) continue;
    let asked = 0;
    while (practice.queue[0]) {
      const card = practice.queue[0];
      const correct = memory.recalls(cardKey(card), trueDay, card.memory);
      tally.known += card.memory ? 1 : 0;
      tally.recalled += card.memory && correct ? 1 : 0;
      events.push(answer(card, now, correct));
      asked += 1;
      now += BETWEEN_ANSWERS_MS;
      practice = look();
    }
    tally.reviews += asked;
    tally.busiestDay = Math.max(tally.busiestDay, asked);
    if (Math.max(asked, practice.answered.size) > plan.cap) tally.overCap += 1;
    tally.longestWait = Math.max(tally.longestWait, longestWait(practice, waits));
  }
  const { known, recalled, ...counts } = tally;
  return {
    ...counts,
    lost: lost.size,
    neverAsked: deck.length - new Set(events.flatMap((event) => keyIn(event))).size,
    recall: recalled / Math.max(1, known),
  };
}

function deckOf({ lessons, cards }: Simulation): Card[] {
  return Array.from({ length: lessons * cards }, (_, i) => ({
    lesson: `lesson-${Math.floor(i / cards)}`,
    part: "question",
    id: `card-${i % cards}`,
    variants: 200,
  }));
}

function answer(card: Card, at: number, correct: boolean): Answered {
  return {
    version: 1,
    kind: "answered",
    at,
    lesson: card.lesson,
    question: card.id,
    option: "a",
    correct,
    practice: true,
  };
}

function keyIn(event: LoggedEvent): string[] {
  return "question" in event ? [cardKey({ lesson: event.lesson, part: "question", id: event.question })] : [];
}

/** Cards of begun lessons that are not there, or that would stay away for more than a year. */
function lostCards(practice: Practice, deck: readonly Card[], events: readonly LoggedEvent[]): string[] {
  const begun = new Set(events.map(({ lesson }) => lesson));
  const standing = new Map(practice.cards.map((card) => [cardKey(card), card.memory]));
  return deck
    .filter(({ lesson }) => begun.has(lesson))
    .map(cardKey)
    .filter((key) => {
      const memory = standing.get(key);
      return memory === undefined || (memory && memory.due > practice.today + LONGEST_INTERVAL_DAYS);
    });
}

/** For how many days of practice in a row some card has been due and not asked. */
function longestWait({ today, cards }: Practice, waits: Map<string, number>): number {
  for (const card of cards) {
    const kept = card.memory !== null && card.memory.due <= today;
    waits.set(cardKey(card), kept ? (waits.get(cardKey(card)) ?? 0) + 1 : 0);
  }
  return Math.max(0, ...waits.values());
}
