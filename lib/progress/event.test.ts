import { expect, test } from "vitest";
import { replaces } from "./collapse";
import { isKnown, isLoggedEvent } from "./event";
import { drafted, visited } from "./testing/events";

test("known is what has this version and one of its kinds", () => {
  expect(isKnown(visited())).toBe(true);
  expect(isKnown({ ...visited(), version: 2 })).toBe(false);
  expect(isKnown({ ...visited(), kind: "bookmarked" })).toBe(false);
});

test.each([null, "visited", {}, [], { ...visited(), at: "now" }, { ...visited(), lesson: undefined }])(
  "what another tab sends is an event only with version, time, lesson and kind: not %j",
  (value) => {
    expect(isLoggedEvent(value)).toBe(false);
  },
);

test("an event of a newer version is one", () => {
  expect(isLoggedEvent({ ...visited(), version: 9, mood: "calm" })).toBe(true);
});

test("a draft replaces the one before, but none of a newer version", () => {
  const [older, newer] = [drafted("a"), drafted("b")];
  expect(replaces(newer, older)).toBe(true);
  expect(replaces(newer, { ...older, version: 2 })).toBe(false);
});
