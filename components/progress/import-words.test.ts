import { expect, test } from "vitest";
import type { LoggedEvent } from "@/lib/progress";
import { addedLines } from "./import-words";

const event = (lesson: string, kind: string): LoggedEvent => ({ version: 1, at: 1, lesson, kind });

test("What a file adds is told by lesson and kind, a lesson that the course lacks by its slug", () => {
  const added = [
    event("relu", "answered"),
    event("relu", "drafted"),
    event("relu", "drafted"),
    event("gone", "visited"),
    event("relu", "dreamt"),
    event("relu", "visited"),
  ];
  expect(addedLines(added, new Map([["relu", "ReLU"]]))).toEqual([
    "ReLU: 2 texts, 1 answer, 2 other entries",
    "gone: 1 other entry",
  ]);
});
