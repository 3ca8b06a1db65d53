import { expect, test } from "vitest";
import type { Lesson } from "@/lib/model";
import { lessonOutline } from "./lesson-outline";
import { readLesson } from "./read-lesson";

const text = `---
title: Tiny
summary: A lesson.
objectives: [Say one thing, Say another]
minutes: 1
prerequisites: []
sources: []
---

<Question id="before" />

## First

<Exercise id="write" />

### Within

<Question id="inside" />
`;
const question = (prompt: string) =>
  `---\nobjectives: [2]\n---\n${prompt}\n\n<Option correct>1 <Feedback>Yes.</Feedback></Option>\n\n<Option>2 <Feedback>No.</Feedback></Option>\n`;
const written = readLesson(
  "tiny",
  new Map([
    ["index.mdx", text],
    ["questions/before/index.mdx", question("What is $\\operatorname{ReLU}(x_{1})$ at *zero*?")],
    ["questions/inside/index.mdx", question(`${"word ".repeat(40)}?`)],
  ]),
  ["tiny"],
);
const notebook = {
  slug: "tiny",
  exercises: [{ id: "write", title: "Write it", objectives: [1] }],
  questions: [
    { id: "before", objectives: [2] },
    { id: "inside", objectives: [2] },
  ],
} as unknown as Lesson["notebook"];
const outline = lessonOutline(written, { title: "Tiny", objectives: ["Say one thing"], notebook });

test("Parts stand in the order of the text, each under the nearest heading above it", () => {
  expect(outline.parts.map(({ id, passage }) => [id, passage?.text ?? null])).toEqual([
    ["before", null],
    ["write", "First"],
    ["inside", "Within"],
  ]);
});

test("An exercise has its title; a question the beginning of its text, formulas without commands, whole words", () => {
  expect(outline.parts.map(({ title }) => title)).toEqual([
    "What is ReLU(x_1) at zero?",
    "Write it",
    `${"word ".repeat(17)}word…`,
  ]);
});
