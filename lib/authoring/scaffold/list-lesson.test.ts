import { describe, expect, it } from "vitest";
import { hasParts, listLesson } from "./list-lesson";

describe("A new lesson is listed last, and the file keeps its form", () => {
  const cases: [form: string, before: string, after: string, line: number][] = [
    ["an empty list", '{ "lessons": [] }', '{ "lessons": ["new"] }', 1],
    ["an empty list on two lines", '{ "lessons": [\n] }', '{ "lessons": ["new"] }', 1],
    ["one entry on one line", '{ "lessons": ["one"] }', '{ "lessons": ["one", "new"] }', 1],
    [
      "entries on one line",
      '{ "lessons": ["one", "two"], "title": "T" }',
      '{ "lessons": ["one", "two", "new"], "title": "T" }',
      1,
    ],
    [
      "an entry a line, indented by a tab",
      '{\n\t"lessons": [\n\t\t"one",\n\t\t"two"\n\t]\n}\n',
      '{\n\t"lessons": [\n\t\t"one",\n\t\t"two",\n\t\t"new"\n\t]\n}\n',
      5,
    ],
    [
      "one entry on a line of its own",
      '{ "lessons": [\r\n  "one"\r\n] }',
      '{ "lessons": [\r\n  "one",\r\n  "new"\r\n] }',
      3,
    ],
  ];
  for (const [form, before, text, line] of cases)
    it(form, () => expect(listLesson(before, "new")).toEqual({ text, line }));
});

it("A file without a list of lessons is left to its author", () => {
  for (const text of ["", "{}", '{ "lessons": "one" }', "[]"]) expect(listLesson(text, "new")).toBeNull();
});

it("Parts are noticed, because they name their lessons once more", () => {
  expect(hasParts('{ "lessons": [], "parts": [] }')).toBe(true);
  expect(hasParts('{ "lessons": [] }')).toBe(false);
});
