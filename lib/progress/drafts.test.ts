import { expect, test } from "vitest";
import { beganFrom, draftOf, earlierDrafts, isFromOlderText } from "./drafts";
import { attempted, drafted, putAside, startedOver, visited } from "./testing/events";
import { textHash } from "./text-hash";

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

test("a text that was put aside is an earlier draft, and changes nothing about the one that stands", () => {
  const events = [drafted("mine"), putAside("theirs"), putAside("mine")];
  expect(draftOf(events, "cell:a")?.text).toBe("mine");
  expect(texts(earlierDrafts(events, "cell:a"))).toEqual(["theirs"]);
  expect(texts(earlierDrafts([...events, drafted("third")], "cell:a"))).toEqual(["mine", "theirs"]);
});

test("a draft is from an older text when the lesson's text has another hash, unless both say the same now", () => {
  const draft = { text: "mine", startedFrom: textHash("old") };
  expect(isFromOlderText(draft, "old")).toBe(false);
  expect(isFromOlderText(draft, "new")).toBe(true);
  expect(isFromOlderText(draft, "mine")).toBe(false);
});

test("typing on does not choose: a draft from an older text goes on being from it", () => {
  const old = textHash("old");
  expect(beganFrom({ text: "mine", startedFrom: old }, "new")).toBe(old);
  expect(beganFrom({ text: "mine", startedFrom: textHash("new") }, "new")).toBe(textHash("new"));
  expect(beganFrom(null, "new")).toBe(textHash("new"));
  expect(beganFrom({ text: "new", startedFrom: old }, "new")).toBe(textHash("new"));
});
