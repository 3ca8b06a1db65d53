import { describe, expect, it } from "vitest";
import { readCourse } from "./course";
import { type Files, withCourse } from "./testing/course-folder";

const lesson = { "one/index.mdx": "One", "two/index.mdx": "Two" };
const course = (lessons: string[]) => JSON.stringify({ title: "T", subtitle: "S", lessons });
const claim = { id: "C01", claim: "It bends.", texts: ["S1"], verdict: "holds" };

const read = (files: Files) => withCourse(files, readCourse);

describe("a course folder", () => {
  it("has its lessons in the order of course.json", async () => {
    const { course: found, problems } = await read({ ...lesson, "course.json": course(["two", "one"]) });
    const lessons = ["two", "one"];
    expect(found).toEqual({
      title: "T",
      subtitle: "S",
      summary: "S",
      language: "en",
      theme: null,
      lessons,
      parts: [{ title: "The whole course", lessons }],
    });
    expect(problems).toEqual([]);
  });

  it("has the parts that course.json gives it, and each names lessons of the course", async () => {
    const written = {
      title: "T",
      subtitle: "S",
      lessons: ["two", "one"],
      parts: [{ title: "First", lessons: ["two", "tow"] }],
    };
    const { course: found, problems } = await read({ ...lesson, "course.json": JSON.stringify(written) });
    expect(found.parts).toEqual(written.parts);
    expect(problems.map(({ rule, seen }) => `${rule}: ${seen}`)).toEqual([
      "unknown-lesson: The part “First” names “tow”, which is no lesson of the course.",
    ]);
  });

  it("without course.json has them in alphabetical order", async () => {
    expect((await read(lesson)).course.lessons).toEqual(["one", "two"]);
  });

  it("may hold folders that are no lessons", async () => {
    const { problems } = await read({ ...lesson, "course.json": course(["one", "two"]), "notes/a.txt": "a" });
    expect(problems).toEqual([]);
  });

  it("has its claims from claims.json", async () => {
    expect((await read({ "claims.json": JSON.stringify([claim]) })).claims).toEqual([claim]);
  });
});

it("The problems of course.json stand at their places", async () => {
  const written = [
    "{",
    '  "title": "T",',
    '  "subtitle": "S",',
    '  "lessons": ["one", "three"],',
    '  "parts": [{ "title": "First", "lessons": ["one", "tow"] }]',
    "}",
  ].join("\n");
  const places = async (text: string) =>
    (await read({ ...lesson, "course.json": text })).problems.map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    );
  expect(await places(written)).toEqual([
    "4:3 unlisted-lesson",
    "4:22 missing-lesson",
    "5:52 unknown-lesson",
  ]);
  expect(await places(written.replace('"S"', '""'))).toEqual(["3:3 course-file"]);
  expect(await places(written.replace('"S",', '"S", "colour": 1,'))).toEqual(["3:20 course-file"]);
  expect(await places(written.replace('"S",', '"S", "language": "klingon speech",'))).toEqual([
    "3:20 course-file",
  ]);
  expect(await places(written.replace('"S",', '"S"'))).toEqual(["4:3 course-file"]);
  expect(await places("")).toEqual(["1:1 course-file"]);
});

it("An accent that cannot be read is told at its place, with the nearest that can", async () => {
  const written = { title: "T", subtitle: "S", lessons: ["one", "two"] };
  const themed = (light: string, dark: string) =>
    read({ ...lesson, "course.json": JSON.stringify({ ...written, theme: { accent: { light, dark } } }) });
  const { course: found, problems: none } = await themed("#7a2048", "#f0a0c0");
  expect(found.theme).toEqual({
    accent: { light: "#7a2048", dark: "#f0a0c0" },
    onAccent: { light: "#ffffff", dark: "#10181a" },
  });
  expect(none).toEqual([]);
  const { problems } = await themed("#f0a0c0", "#7a2048");
  expect(problems.map(({ rule, column }) => `${rule} ${column}`)).toEqual([
    "theme-contrast 72",
    "theme-contrast 90",
  ]);
});

describe("a course folder has a problem", () => {
  const cases: [title: string, files: Files, file: string, rule: string, seen: string][] = [
    [
      "where a lesson is not listed",
      { ...lesson, "course.json": course(["one"]) },
      "course.json",
      "unlisted-lesson",
      "“two”",
    ],
    [
      "where a listed lesson is not there",
      { ...lesson, "course.json": course(["one", "two", "three"]) },
      "course.json",
      "missing-lesson",
      "“three”",
    ],
    [
      "where course.json is not JSON",
      { "course.json": "{ title: }" },
      "course.json",
      "course-file",
      "not JSON",
    ],
    [
      "where course.json lacks a field",
      { "course.json": '{ "title": "T", "lessons": [] }' },
      "course.json",
      "course-file",
      "subtitle",
    ],
    [
      "where course.json has an unknown field",
      { "course.json": '{ "title": "T", "subtitle": "S", "lessons": [], "colour": 1 }' },
      "course.json",
      "course-file",
      "colour",
    ],
    [
      "where a slug is none",
      { "course.json": course(["Not A Slug"]) },
      "course.json",
      "course-file",
      "lessons.0",
    ],
    [
      "where a verdict is none of the three",
      { "claims.json": JSON.stringify([{ ...claim, verdict: "maybe" }]) },
      "claims.json",
      "course-file",
      "0.verdict",
    ],
    ["where claims.json is no list", { "claims.json": "{}" }, "claims.json", "course-file", "array"],
  ];
  for (const [title, files, file, rule, seen] of cases)
    it(title, async () => {
      const { problems } = await read(files);
      const found = problems.filter((problem) => problem.rule === rule);
      expect(found).toHaveLength(1);
      expect(found[0]?.file).toMatch(new RegExp(`/${file}$`));
      expect(found[0]?.seen).toContain(seen);
    });
});
