import { expect, test } from "vitest";
import { draftOf, earlierDrafts, type LoggedEvent, type Place, verdictOf } from "@/lib/progress";
import { calendarAhead } from "./day";
import { asPractised, sittingOf } from "./sitting";
import { answered, at, attempted } from "./testing/log";

const drafted = (text: string, day: number, place: Place = "exercise:slope"): LoggedEvent => ({
  version: 1,
  kind: "drafted",
  at: at(day),
  lesson: "relu",
  place,
  text,
  startedFrom: "0",
});
const on = (day: number, events: readonly LoggedEvent[]) => sittingOf(events, at(day, 20), calendarAhead(0));
const practised = (event: LoggedEvent) => asPractised(event as Parameters<typeof asPractised>[0]);

test("A page of practice shows neither the lesson's drafts nor its answers", () => {
  const lesson = [drafted("mine", 0), attempted("slope", 0, "correct"), answered("kink", 0, true)];
  expect(on(0, lesson)).toEqual([]);
});

test("What is written in practice stands there again the same day, and the lesson does not see it", () => {
  const event = practised(drafted("tried", 0));
  expect(draftOf(on(0, [event]), "exercise:slope")?.text).toBe("tried");
  expect(draftOf([event], "exercise:slope")).toBeNull();
});

test("The next day an exercise begins as it comes, with what was written before among the earlier drafts", () => {
  const events = [practised(drafted("tried", 0)), practised(attempted("slope", 0, "incorrect"))];
  const sitting = on(1, events);
  expect(draftOf(sitting, "exercise:slope")).toBeNull();
  expect(verdictOf(sitting, "slope")).toBeNull();
  expect(earlierDrafts(sitting, "exercise:slope").map(({ text }) => text)).toEqual(["tried"]);
});

test("A verdict of today's practice is shown again, and the lesson's own verdict stays", () => {
  const events = [attempted("slope", 0, "incorrect"), practised(attempted("slope", 0, "correct"))];
  expect(verdictOf(on(0, events), "slope")?.verdict.kind).toBe("correct");
  expect(verdictOf(events, "slope")?.verdict.kind).toBe("incorrect");
});
