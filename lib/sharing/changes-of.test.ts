import { expect, test } from "vitest";
import { changesOf } from "./changes-of";
import { lessonWith } from "./testing/lesson-with";

const lesson = lessonWith({
  cells: [
    { id: "left", source: "1" },
    { id: "right", source: "2" },
  ],
  sliders: [
    { name: "x0", min: -4, max: 4, initial: 1 },
    { name: "x1", min: -4, max: 4, initial: 2 },
  ],
});

test("A link carries what the reader changed, and nothing that stands as it came", () => {
  const standing = {
    textOf: (cell: string) => (cell === "right" ? "2 + 2" : "1"),
    valueOf: (control: string) => (control === "x0" ? 3 : 2),
  };
  expect(changesOf(lesson, standing)).toEqual({
    lesson: "tiny",
    texts: [["cell:right", "2 + 2"]],
    controls: [["x0", 3]],
  });
});
