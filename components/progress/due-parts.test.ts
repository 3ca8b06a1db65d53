import { expect, test } from "vitest";
import { duePartsOf } from "./due-parts";

const DAY_MS = 86_400_000;
const NOON = Date.parse("2026-11-01T12:00");
const cards = ["kink", "dead"].map((id) => ({
  lesson: "relu",
  part: "question" as const,
  id,
  variants: 1,
}));
const answered = {
  version: 1 as const,
  kind: "answered" as const,
  lesson: "relu",
  at: NOON,
  question: "kink",
  option: "option-1",
  correct: true,
};

test("What was answered is due again after a while, and not on the same day; what never was is not due", () => {
  expect(duePartsOf(cards, [answered], NOON + 3_600_000).size).toBe(0);
  expect([...(duePartsOf(cards, [answered], NOON + 400 * DAY_MS).get("relu") ?? [])]).toEqual([
    "question:kink",
  ]);
});
