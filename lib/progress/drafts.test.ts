import { expect, test } from "vitest";
import { draftOf, earlierDrafts } from "./drafts";
import { attempted, drafted, startedOver, visited } from "./testing/events";

const texts = (drafts: { text: string }[]) => drafts.map(({ text }) => text);

test("the last draft of a place is the one that stands, with the hash it started from", () => {
  const events = [
    drafted("a", "cell:a", "h1"),
    drafted("b", "cell:b", "h2"),
    drafted("a2", "cell:a", "h3"),
    visited(),
  ];
  expect(draftOf(events, "cell:a")).toEqual({ text: "a2", startedFrom: "h3" });
  expect(draftOf(events, "cell:b")).toEqual({ text: "b", startedFrom: "h2" });
  expect(draftOf(events, "exercise:a")).toBeNull();
});

test("after Start over there is no draft, until the next key", () => {
  const events = [drafted("a"), startedOver()];
  expect(draftOf(events, "cell:a")).toBeNull();
  expect(draftOf([...events, drafted("b")], "cell:a")?.text).toBe("b");
});

test("Start over in one place leaves the others alone", () => {
  expect(draftOf([drafted("a"), startedOver("cell:b")], "cell:a")?.text).toBe("a");
});

test("an empty draft is a draft", () => {
  expect(draftOf([drafted("")], "cell:a")).toEqual({ text: "", startedFrom: "0" });
});

test("what was started over is reachable: newest first, each text once, without the one that stands", () => {
  const events = [
    drafted("one"),
    startedOver(),
    drafted("two"),
    startedOver(),
    drafted("one"),
    startedOver(),
    drafted("three"),
    startedOver(),
    drafted("two"),
  ];
  expect(texts(earlierDrafts(events, "cell:a"))).toEqual(["three", "one"]);
});

test("drafts since the last Start over are not earlier ones", () => {
  const place = "exercise:e";
  const events = [drafted("a", place), attempted("e", "a", "stopped"), drafted("b", place)];
  expect(earlierDrafts(events, place)).toEqual([]);
  expect(texts(earlierDrafts([...events, startedOver(place)], place))).toEqual(["b", "a"]);
});
