import { expect, it } from "vitest";
import { cellText, checkFiles, lessonText } from "@/lib/lessons/testing/course-folder";
import { problemsBy } from "../testing/tiny-lesson";
import { programType } from "./program-type";

const exercise = (solution: string) => ({
  "index.mdx": lessonText(cellText("a", "const base = 2;"), '<Exercise id="twice" />'),
  "exercises/twice/index.mdx": "---\ntitle: Twice\n---\n\nDouble it.\n",
  "exercises/twice/starter.ts":
    'import { todo } from "gradbook";\n\nexport function twice(x: number): number {\n  return todo(String(x));\n}\n',
  "exercises/twice/solution.ts": solution,
  "exercises/twice/checks.ts":
    'import { defineChecks } from "gradbook/check";\n\nexport default defineChecks([{ title: "doubles", call: "twice", inputs: [[1], [3]] }]);\n',
});

it("An error of types in an exercise's program is told in its own file", async () => {
  const lesson = await checkFiles(
    exercise("export function twice(x: number): number {\n  return String(x);\n}\n"),
  );
  const [problem, ...others] = await problemsBy(programType, lesson);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 2, column: 3, seen: expect.stringContaining("'string'") });
  expect(problem?.file).toMatch(/exercises\/twice\/solution\.ts$/);
});

it("An answer may read the names of the lesson's cells", async () => {
  const lesson = await checkFiles(exercise("export const twice = (x: number): number => x * base;\n"));
  expect(await problemsBy(programType, lesson)).toEqual([]);
});
