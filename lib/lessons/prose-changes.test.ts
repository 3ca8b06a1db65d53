import { expect, test } from "vitest";
import type { LoadedLesson } from "./load-lesson";
import { proseChanges } from "./prose-changes";

const lesson = (...prose: string[]) => ({ kind: "lesson", prose }) as LoadedLesson;

test("Of two forms of a lesson those pieces are told that differ", () => {
  expect(proseChanges(lesson("a", "b", "c"), lesson("a", "B", "c"))).toEqual([{ before: "b", after: "B" }]);
});

test("Nothing is told where pieces came or went, nor where a form is broken or missing", () => {
  const broken: LoadedLesson = { kind: "broken", problems: [] };
  expect(proseChanges(lesson("a", "b"), lesson("b"))).toEqual([]);
  expect(proseChanges(broken, lesson("b"))).toEqual([]);
  expect(proseChanges(lesson("b"), broken)).toEqual([]);
  expect(proseChanges(null, lesson("b"))).toEqual([]);
});
