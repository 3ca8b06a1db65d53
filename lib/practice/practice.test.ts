import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoggedEvent } from "@/lib/progress";
import { type Card, cardKey } from "./card";
import { calendarAhead } from "./day";
import { practiceOn } from "./practice";
import { answered, at, attempted, capped, dayNumber, openedSolution, visited } from "./testing/log";

const question = (id: string, lesson = "relu"): Card => ({ lesson, part: "question", id, variants: 1 });
const exercise = (id: string, lesson = "relu"): Card => ({ lesson, part: "exercise", id, variants: 1 });
const many = (count: number, lesson: string) =>
  Array.from({ length: count }, (_, i) => question(`q${i}`, lesson));

const on = (day: number, cards: readonly Card[], events: readonly LoggedEvent[], hour?: number) =>
  practiceOn({ cards, events, now: at(day, hour), calendar: calendarAhead(0) });
const keys = (cards: readonly Card[]) => cards.map(cardKey);
/** In how many days a card comes back that was answered like this on day 0. */
const interval = (card: Card, events: readonly LoggedEvent[]) => {
  const due = on(0, [card], events).cards[0]?.memory?.due;
  return due === undefined ? null : due - dayNumber(0);
};

describe("what is asked", () => {
  test("cards of begun lessons only", () => {
    const cards = [question("kink"), question("tail", "tanh")];
    expect(keys(on(0, cards, [visited("relu")]).queue)).toEqual(["relu/question/kink"]);
    expect(on(0, cards, [])).toMatchObject({ queue: [], next: null });
  });

  test("a card that was answered today is not asked again today", () => {
    const practice = on(0, [question("kink")], [answered("kink", 0, false)]);
    expect(practice.queue).toEqual([]);
    expect(practice.next).toEqual({ day: dayNumber(1), cards: 1 });
  });

  test("what is most in danger of being forgotten has its place when the cap is short", () => {
    const cards = many(8, "relu");
    const events = [capped(5), ...cards.map(({ id }, i) => answered(id, i, true))];
    const asked = keys(on(40, cards, events).queue).toSorted();
    expect(asked).toEqual(keys(cards.slice(0, 5)));
  });

  test("lessons take turns", () => {
    const cards = [...many(4, "relu"), ...many(4, "tanh")];
    const lessons = on(0, cards, [visited("relu"), visited("tanh")]).queue.map(({ lesson }) => lesson);
    expect(lessons).toEqual(["relu", "tanh", "relu", "tanh", "relu", "tanh", "relu", "tanh"]);
  });
});

describe("the cap", () => {
  const cards = many(100, "relu");
  const known = cards.slice(0, 90).map(({ id }) => answered(id, -200, true));

  test("is 20 until the reader sets another, within 5 and 60", () => {
    expect(on(0, cards, known).queue).toHaveLength(20);
    expect(on(0, cards, [...known, capped(7)]).queue).toHaveLength(7);
    expect(on(0, cards, [...known, capped(1)]).queue).toHaveLength(5);
    expect(on(0, cards, [...known, capped(1e9)]).queue).toHaveLength(60);
    expect(on(0, cards, [...known, capped(Number.NaN)]).queue).toHaveLength(20);
  });

  test("counts what was practised today, and not what was answered in the lesson", () => {
    const practised = cards.slice(0, 4).map(({ id }) => answered(id, 0, true, { practice: true }));
    const inLesson = cards.slice(50, 60).map(({ id }) => answered(id, 0, true));
    expect(on(0, cards, [...known, ...practised, ...inLesson]).queue).toHaveLength(16);
  });

  test("leaves at most half of a day to cards that are new", () => {
    expect(on(0, cards, [visited("relu")])).toMatchObject({ fresh: 10, due: 0 });
  });

  test("says how many due cards wait for another day", () => {
    expect(on(0, cards, known)).toMatchObject({
      due: 20,
      waiting: 70,
      next: { day: dayNumber(1), cards: 80 },
    });
  });
});

describe("how an answer is rated", () => {
  const [kink, slope] = [question("kink"), exercise("slope")];

  test("a question by its first answer of the day", () => {
    const wrongFirst = [answered("kink", 0, false, { hour: 10 }), answered("kink", 0, true, { hour: 11 })];
    const rightFirst = [answered("kink", 0, true, { hour: 10 }), answered("kink", 0, false, { hour: 11 })];
    expect(interval(kink, wrongFirst)).toBe(1);
    expect(interval(kink, rightFirst)).toBe(interval(kink, [answered("kink", 0, true)]));
    expect(interval(kink, rightFirst)).toBeGreaterThan(1);
  });

  test("an exercise that took a hint or a second check comes back sooner than one solved at once", () => {
    const past = [-30, -20, -12].map((day) => attempted("slope", day, "correct"));
    const atOnce = interval(slope, [...past, attempted("slope", 0, "correct")]);
    const withHint = interval(slope, [...past, attempted("slope", 0, "correct", { hints: 1 })]);
    const second = [
      attempted("slope", 0, "incorrect", { hour: 10 }),
      attempted("slope", 0, "correct", { hour: 11 }),
    ];
    expect(withHint).toBeLessThan(atOnce ?? 0);
    expect(interval(slope, [...past, ...second])).toBe(withHint);
    expect(interval(slope, [...past, attempted("slope", 0, "incorrect")])).toBeLessThan(withHint ?? 0);
  });

  test("an exercise solved after its solution was opened that day comes back as if it had been forgotten", () => {
    const past = [-30, -20, -12].map((day) => attempted("slope", day, "correct"));
    const failed = interval(slope, [...past, attempted("slope", 0, "incorrect")]);
    const copied = [openedSolution("slope", 0, { hour: 10 }), attempted("slope", 0, "correct", { hour: 11 })];
    expect(interval(slope, [...past, ...copied])).toBe(failed);
    const inPractice = [openedSolution("slope", 0, { hour: 10, practice: true }), ...copied.slice(1)];
    expect(interval(slope, [...past, ...inPractice])).toBe(failed);
  });

  test("a solution that was only looked at makes the next day's answer one with a hint", () => {
    const past = [-30, -20, -12].map((day) => attempted("slope", day, "correct"));
    const withHint = interval(slope, [...past, attempted("slope", 0, "correct", { hints: 1 })]);
    const looked = [...past, openedSolution("slope", -1), attempted("slope", 0, "correct")];
    expect(interval(slope, looked)).toBe(withHint);
    const spent = [openedSolution("slope", -15), ...past, attempted("slope", 0, "correct")];
    const before = [...past.slice(0, 2), attempted("slope", -12, "correct", { hints: 1 })];
    expect(interval(slope, spent)).toBe(interval(slope, [...before, attempted("slope", 0, "correct")]));
  });

  test("a solution that is compared with a right answer, or belongs to another exercise, lowers nothing", () => {
    const solved = [
      attempted("slope", -12, "correct", { hour: 9 }),
      attempted("slope", 0, "correct", { hour: 9 }),
    ];
    const looked = [
      openedSolution("slope", -12, { hour: 10 }),
      openedSolution("slope", 0, { hour: 10 }),
      openedSolution("leaky", 0, { hour: 8 }),
    ];
    expect(interval(slope, [...solved, ...looked])).toBe(interval(slope, solved));
  });

  test("a program that did not run says nothing", () => {
    expect(interval(slope, [attempted("slope", 0, "broken")])).toBeNull();
  });

  test("the interval grows with each recall", () => {
    const events: LoggedEvent[] = [];
    const intervals: number[] = [];
    let day = 0;
    for (let review = 0; review < 5; review++) {
      events.push(answered("kink", day, true));
      const due = on(day, [kink], events).cards[0]?.memory?.due ?? 0;
      intervals.push(due - dayNumber(day));
      day += intervals.at(-1) ?? 0;
    }
    expect(intervals).toEqual(intervals.toSorted((a, b) => a - b));
    expect(intervals.at(-1)).toBeGreaterThan(60);
  });

  test("an answer is of the day before until four in the morning", () => {
    const late = answered("kink", 1, false, { hour: 3 });
    expect(on(1, [kink], [late], 5).queue).toHaveLength(1);
  });
});

describe("clocks", () => {
  test("an answer from a day to come is passed over until that day", () => {
    const ahead = [visited("relu"), answered("kink", 365, true, { practice: true })];
    expect(on(0, [question("kink")], ahead).queue).toHaveLength(1);
    expect(on(365, [question("kink")], ahead).queue).toHaveLength(0);
  });

  test("a cap that was set under a clock ahead does not outlast it", () => {
    expect(on(0, [], [capped(50, 365), capped(7, 0)]).cap).toBe(7);
  });
});

test("Order and repeats of the events change nothing", () => {
  const cards = [...many(5, "relu"), ...many(5, "tanh"), exercise("slope")];
  const anEvent = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -30, max: 3 }), fc.boolean(), fc.boolean())
      .map(([id, day, correct, tanh]) =>
        answered(`q${id}`, day, correct, { lesson: tanh ? "tanh" : "relu", practice: true }),
      ),
    fc
      .tuple(fc.integer({ min: -30, max: 3 }), fc.constantFrom("correct" as const, "incorrect" as const))
      .map(([day, kind]) => attempted("slope", day, kind)),
    fc.integer({ min: -30, max: 3 }).map((day) => openedSolution("slope", day)),
    fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -3, max: 3 }))
      .map(([n, day]) => capped(n, day)),
  );
  const logs = fc
    .array(anEvent, { maxLength: 40 })
    .chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
      ),
    );
  fc.assert(
    fc.property(logs, ([events, shuffled]) => {
      expect(on(0, cards, shuffled)).toEqual(on(0, cards, events));
    }),
    { numRuns: 300, seed: 1 },
  );
});
