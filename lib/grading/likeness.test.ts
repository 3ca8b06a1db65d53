import { expect, test } from "vitest";
import type { Mistake } from "@/lib/model";
import { likeness } from "./likeness";
import { check, returned } from "./testing/observed";
import { trialsOf } from "./trial";

const INPUTS = [0, 1, 2, 0.5, -1, -2, -0.5, -3];
const step = (x: number) => (x > 0 ? 1 : 0);
const checks = [
  check(
    "slope",
    "the slope of ReLU",
    INPUTS.map((x) => [x, step(x)]),
  ),
];
const outcomesOf = (answer: (x: number) => number) => [INPUTS.map((x) => returned(answer(x)))];

const mistakes: Mistake[] = [
  { id: "falls-on-the-left", outcomes: outcomesOf(Math.sign) },
  { id: "one-at-zero", outcomes: outcomesOf((x) => (x >= 0 ? 1 : 0)) },
];

const likenessOf = (answer: (x: number) => number) =>
  likeness(trialsOf(outcomesOf(answer), checks), checks, mistakes);

test("An answer that makes a known mistake and fails once more besides is like it, and how much is said", () => {
  expect(likenessOf((x) => (x > 0 ? 1 : -1))).toEqual({ mistake: "falls-on-the-left", same: 4, of: 5 });
});

test("An answer is not like a mistake where it is right and the mistake is not", () => {
  // Right at −3, where the mistake gives −1.
  expect(likenessOf((x) => (x > -3 ? Math.sign(x) : 0))).toBeNull();
});

test("An answer is not like a mistake that explains few of its failing calls", () => {
  expect(likenessOf((x) => (x > 0 ? 5 : Math.sign(x)))).toBeNull();
  expect(likenessOf((x) => (x === 0 ? 1 : 9))).toBeNull();
});

test("An answer is not like a mistake that gives another number on the same calls", () => {
  expect(likenessOf((x) => (x > 0 ? 1 : x < 0 ? -2 : 0))).toBeNull();
});
