import { expect, test } from "vitest";
import type { GivenAnswer } from "./answers";
import { freshSeed, seedsBefore } from "./seed";

const card = { lesson: "relu", part: "question", id: "kink" } as const;
const given = (day: number, seed: number): GivenAnswer => ({
  card: "relu/question/kink",
  at: day,
  day,
  seed,
  correct: true,
  helped: false,
  copied: false,
  practised: true,
});

const seeds = (count: number) => Array.from({ length: count }, (_, i) => 3 * i);

test("A card without variants always has its only form", () => {
  expect(freshSeed(card, 5, [0], [0])).toBe(0);
});

test("Twelve variants come on twelve days, each once", () => {
  const answers: GivenAnswer[] = [];
  for (let day = 0; day < 12; day++)
    answers.push(given(day, freshSeed(card, day, seedsBefore(day, answers), seeds(12))));
  expect(new Set(answers.map(({ seed }) => seed))).toEqual(new Set(seeds(12)));
});

test("The variant stays the same all day, answered or not", () => {
  const before = freshSeed(card, 7, seedsBefore(7, []), seeds(200));
  expect(freshSeed(card, 7, seedsBefore(7, [given(7, before)]), seeds(200))).toBe(before);
});

test("Many answers with variants that the question has no more leave one to ask", () => {
  const lately = Array.from({ length: 50 }, (_, i) => i % 4);
  expect(seeds(4)).toContain(freshSeed(card, 7, lately, seeds(4)));
});
