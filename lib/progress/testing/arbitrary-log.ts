import fc from "fast-check";
import type { LoggedEvent, Place } from "../event";

const word = (...words: string[]) => fc.constantFrom(...words);
const place = word("cell:a", "cell:b", "exercise:slope") as fc.Arbitrary<Place>;
/** Few moments, so that many events share one. */
const base = {
  version: fc.constant(1 as const),
  at: fc.integer({ min: 0, max: 40 }).map((step) => 1_750_000_000_000 + step * 600_000),
  lesson: word("relu", "tanh"),
};
const text = fc.string({ unit: "binary", maxLength: 8 });
const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -0, Number.NEGATIVE_INFINITY));

const verdict = fc.oneof(
  fc.record({ kind: fc.constant("correct" as const), calls: fc.nat(9) }),
  fc.record({ kind: fc.constant("stopped" as const), afterSeconds: fc.constantFrom(null, 2) }),
  fc.record({
    kind: fc.constant("incorrect" as const),
    misses: fc.constant([]),
    passed: fc.array(text, { maxLength: 2 }),
    mistake: fc.constantFrom(null, "identity"),
    comparison: fc.constant(null),
  }),
  fc.record({ x: number, got: number, expected: number }).map((point) => ({
    kind: "incorrect" as const,
    misses: [],
    passed: [],
    mistake: null,
    comparison: [point],
  })),
);

const event: fc.Arbitrary<LoggedEvent> = fc.oneof(
  fc.record({ ...base, kind: fc.constant("visited" as const) }),
  fc.record({ ...base, kind: fc.constant("drafted" as const), place, text, startedFrom: word("0", "1-ab") }),
  fc.record({
    ...base,
    kind: fc.constant("put-aside" as const),
    place,
    text,
    startedFrom: word("0", "1-ab"),
  }),
  fc.record({ ...base, kind: fc.constant("started-over" as const), place }),
  fc.record({
    ...base,
    kind: fc.constant("attempted" as const),
    exercise: word("slope", "leaky"),
    text,
    verdict,
  }),
  fc.record({ ...base, kind: fc.constant("opened-solution" as const), exercise: word("slope", "leaky") }),
  fc.record({
    ...base,
    kind: fc.constant("answered" as const),
    question: word("kink", "dead"),
    option: word("option-1", "option-2"),
    correct: fc.boolean(),
  }),
  fc.record({
    ...base,
    kind: fc.constant("placed-cell" as const),
    cell: word("m", "n"),
    part: word("a", "end"),
    after: fc.constantFrom(null, "m"),
  }),
  fc.record({ ...base, kind: fc.constant("removed-cell" as const), cell: word("m", "n") }),
  fc.record({ ...base, kind: fc.constant("titled-cell" as const), cell: word("m", "n"), title: text }),
  fc.record({ ...base, kind: fc.constant("capped-practice" as const), cards: fc.integer({ min: 1 }) }),
  // What a newer version of the page may have written.
  fc.record({ ...base, version: fc.constant(2), kind: word("dreamt"), $mood: number }),
);

/** Logs as readers may have them, in no order. */
export const arbitraryLog = fc.array(event, { minLength: 1, maxLength: 30 });

/** A log, and the same events in another order, some of them several times. */
export const logAndShuffled = arbitraryLog.chain((log) =>
  fc.array(fc.constantFrom(...log), { maxLength: 30 }).chain((repeats) => {
    const all = [...log, ...repeats];
    return fc.tuple(fc.constant(log), fc.shuffledSubarray(all, { minLength: all.length }));
  }),
);
