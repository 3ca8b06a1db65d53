import { expect, test } from "vitest";
import type { GivenAnswer } from "./answers";
import { freshSeed } from "./seed";

const card = { lesson: "relu", part: "question", id: "kink" } as const;
const given = (day: number, seed: number): GivenAnswer => ({
  card: "relu/question/kink",
  at: day,
  day,
  seed,
  correct: true,
  helped: false,
  practised: true,
});

test("A card without variants always has its first form", () => {
  expect(freshSeed({ ...card, variants: 1 }, 5, [given(1, 0)])).toBe(0);
});

test("Twelve variants come in twelve days, each once", () => {
  const answers: GivenAnswer[] = [];
  for (let day = 0; day < 12; day++)
    answers.push(given(day, freshSeed({ ...card, variants: 12 }, day, answers)));
  expect(new Set(answers.map(({ seed }) => seed)).size).toBe(12);
});

test("The variant stays the same all day, answered or not", () => {
  const before = freshSeed({ ...card, variants: 200 }, 7, []);
  expect(freshSeed({ ...card, variants: 200 }, 7, [given(7, before)])).toBe(before);
});
