import { expect, test } from "vitest";
import { drawTest, scoreByObjective, TEST_LENGTH } from "./review-test";

const questions = ["relu", "tanh", "gelu"].flatMap((lesson) =>
  Array.from({ length: 6 }, (_, i) => ({ lesson, id: `${lesson}-${i}` })),
);

test("A test has ten questions, each once, and no two of one lesson in a row", () => {
  for (let seed = 0; seed < 50; seed++) {
    const drawn = drawTest(questions, seed);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(TEST_LENGTH);
    expect(drawn.some(({ lesson }, i) => lesson === drawn[i - 1]?.lesson)).toBe(false);
  }
});

test("The same seed draws the same test, another seed another one", () => {
  expect(drawTest(questions, 3)).toEqual(drawTest(questions, 3));
  expect(drawTest(questions, 4)).not.toEqual(drawTest(questions, 3));
});

test("Every question is drawn in some test", () => {
  const drawn = Array.from({ length: 60 }, (_, seed) => drawTest(questions, seed)).flat();
  expect(new Set(drawn.map(({ id }) => id)).size).toBe(questions.length);
});

test("A part with few questions asks them all", () => {
  expect(drawTest(questions.slice(0, 4), 1)).toHaveLength(4);
});

test("A question counts for each objective that it asks", () => {
  const of = (objectives: number[], right: boolean) => ({ card: { lesson: "relu", objectives }, right });
  expect(scoreByObjective([of([1, 2], true), of([2], false), of([], true)])).toEqual([
    { lesson: "relu", objective: 1, right: 1, of: 1 },
    { lesson: "relu", objective: 2, right: 1, of: 2 },
  ]);
});
