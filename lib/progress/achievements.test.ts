import { describe, expect, test } from "vitest";
import { answerIn, answersOf, progressOf, verdictOf } from "./achievements";
import { draftOf, earlierDrafts } from "./drafts";
import type { LoggedEvent } from "./event";
import { answered, attempted, drafted, predicted, startedOver, visited } from "./testing/events";

const parts = { exercises: ["slope", "leaky"], questions: ["kink"] };

test("the verdict of an exercise is its last attempt's, with the text it is about", () => {
  const events = [
    attempted("slope", "a", "correct"),
    attempted("slope", "b", "stopped"),
    attempted("leaky", "c", "correct"),
  ];
  expect(verdictOf(events, "slope")).toMatchObject({
    text: "b",
    verdict: { kind: "stopped", afterSeconds: 2 },
  });
  expect(verdictOf(events, "kink")).toBeNull();
});

test("answers to a question come back in order", () => {
  const events = [answered("kink", "x", false), answered("dead", "x", true), answered("kink", "y", true)];
  expect(answersOf(events, "kink").map(answerIn)).toEqual([
    { answer: { kind: "choice", option: "x" }, variant: 0 },
    { answer: { kind: "choice", option: "y" }, variant: 0 },
  ]);
});

describe("progress", () => {
  test("starts at none of all", () => {
    expect(progressOf([visited(), drafted("a")], parts)).toEqual({ done: 0, total: 3 });
  });

  test("counts a part once, and a later slip takes nothing back", () => {
    const events = [
      attempted("slope", "a", "correct"),
      attempted("slope", "a", "correct"),
      attempted("slope", "b", "stopped"),
      attempted("leaky", "c", "stopped"),
      answered("kink", "y", true),
      answered("kink", "x", false),
    ];
    expect(progressOf(events, parts)).toEqual({ done: 2, total: 3 });
  });

  test("counts a prediction, whatever came out", () => {
    const [events, parts] = [[predicted("kink", "3", false)], { exercises: [], questions: ["kink"] }];
    expect(progressOf(events, parts)).toEqual({ done: 1, total: 1 });
  });

  test("does not count parts that the lesson no longer has", () => {
    expect(progressOf([attempted("removed", "a", "correct")], parts)).toEqual({ done: 0, total: 3 });
  });

  test("is total for a lesson without parts", () => {
    expect(progressOf([visited()], { exercises: [], questions: [] })).toEqual({ done: 0, total: 0 });
  });
});

test("every fold passes over events of a newer version and of an unknown kind", () => {
  const newer = (event: LoggedEvent): LoggedEvent => ({ ...event, version: 2 });
  const events: LoggedEvent[] = [
    drafted("kept"),
    newer(drafted("newer")),
    newer(startedOver()),
    newer(attempted("slope", "a", "correct")),
    newer(answered("kink", "y", true)),
    { version: 1, at: 1, lesson: "relu", kind: "bookmarked" },
  ];
  expect(draftOf(events, "cell:a")?.text).toBe("kept");
  expect(earlierDrafts(events, "cell:a")).toEqual([]);
  expect(verdictOf(events, "slope")).toBeNull();
  expect(answersOf(events, "kink")).toEqual([]);
  expect(progressOf(events, parts).done).toBe(0);
});
