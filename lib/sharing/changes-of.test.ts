import { expect, test } from "vitest";
import { changesOf, withoutAnswers } from "./changes-of";
import { lessonWith } from "./testing/lesson-with";

const lesson = lessonWith({
  cells: [
    { id: "left", source: "1" },
    { id: "right", source: "2" },
  ],
  exercises: [{ id: "relu", starter: "todo()" }],
  sliders: [
    { name: "x0", min: -4, max: 4, initial: 1 },
    { name: "x1", min: -4, max: 4, initial: 2 },
  ],
});
const texts: Record<string, string> = { "cell:left": "1", "cell:right": "2 + 2", "exercise:relu": "mine" };
const standing = {
  textOf: (place: string) => texts[place] ?? "",
  valueOf: (control: string) => (control === "x0" ? 3 : 2),
};

test("Changes are what the reader changed, and nothing that stands as it came", () => {
  expect(changesOf(lesson, standing)).toEqual({
    lesson: "tiny",
    texts: [
      ["cell:right", "2 + 2"],
      ["exercise:relu", "mine"],
    ],
    controls: [["x0", 3]],
  });
});

test("A link does not carry the answers of exercises", () => {
  expect(withoutAnswers(changesOf(lesson, standing)).texts).toEqual([["cell:right", "2 + 2"]]);
});
