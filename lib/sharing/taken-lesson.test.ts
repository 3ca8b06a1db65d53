import { expect, test } from "vitest";
import type { LessonText } from "@/lib/model";
import { writeNotebook } from "./notebook-file";
import { readFile } from "./read-file";
import { takenLesson } from "./taken-lesson";
import { lessonWith } from "./testing/lesson-with";

const text: LessonText = {
  title: "Tiny",
  summary: "A lesson that tests read.",
  parts: [
    { kind: "cell", id: "gate" },
    { kind: "prose", markdown: "Text." },
    { kind: "exercise", id: "relu" },
  ],
};
const lesson = lessonWith({ cells: ["gate"], exercises: ["relu"] });
const taken = takenLesson(text, lesson, {
  textOf: (place) => `// ${place}`,
  valueOf: () => 0,
  own: [
    { id: "own-2", title: "Mine at the end", part: "end" },
    { id: "own-1", title: "Mine", part: "gate" },
  ],
});

test("A lesson is taken along in its order, with the texts that stand there and the reader's own cells behind their parts", () => {
  expect(taken.parts.map((part) => (part.kind === "prose" ? part.markdown : part.text))).toEqual([
    "// cell:gate",
    "// cell:own-1",
    "Text.",
    "// exercise:relu",
    "// cell:own-2",
  ]);
});

test("A notebook with cells of somebody's own can be opened by everybody: only the lesson's programs are read", () => {
  expect(readFile(writeNotebook(taken))).toMatchObject({
    kind: "read",
    value: {
      texts: [
        ["cell:gate", "// cell:gate"],
        ["exercise:relu", "// exercise:relu"],
      ],
    },
  });
});
