import { expect, test } from "vitest";
import { activitySentence, barsOf, dayText, durationText } from "./activity-words";

const days = Array.from({ length: 14 }, (_, index) => `2026-11-${String(index + 1).padStart(2, "0")}`);

test("Days without work have a bar of nothing, days before the first are left out", () => {
  const bars = barsOf(days, [
    { day: "2026-10-31", tries: 9, right: 9, minutes: 9 },
    { day: "2026-11-02", tries: 3, right: 1, minutes: 12 },
  ]);
  expect(bars).toHaveLength(14);
  expect(bars.filter(({ worked }) => worked)).toEqual([
    { day: "2026-11-02", tries: 3, right: 1, minutes: 12, worked: true },
  ]);
});

test("The sentence counts days, answers and time, and says so where there is nothing", () => {
  expect(activitySentence(barsOf(days, []))).toBe("Nothing was done here in the last 2 weeks.");
  const active = [
    { day: "2026-11-02", tries: 3, right: 1, minutes: 50 },
    { day: "2026-11-04", tries: 1, right: 1, minutes: 20.4 },
  ];
  expect(activitySentence(barsOf(days, active))).toBe(
    "In the last 2 weeks you worked here on 2 days, gave 4 answers, 2 of them right, 1 h 10 min in all.",
  );
  expect(activitySentence(barsOf(days, [{ day: "2026-11-02", tries: 0, right: 0, minutes: 0 }]))).toBe(
    "In the last 2 weeks you worked here on 1 day, and had nothing checked yet, under a minute in all.",
  );
});

test("Times are told in hours and minutes, days with their weekday", () => {
  expect([0.4, 5, 60, 130].map(durationText)).toEqual(["under a minute", "5 min", "1 h", "2 h 10 min"]);
  expect(dayText("2026-11-22")).toBe("Sun, 22 Nov");
});
