import { expect, test } from "vitest";
import { practiceCards } from "./practice-cards";
import { cellText, checkFiles, type Files, lessonText } from "./testing/course-folder";

const question = (objective: number) =>
  [
    `---\nobjectives: [${objective}]\n---\n`,
    "Which?\n",
    "<Option correct>\nOne.\n\n<Feedback>\nYes.\n</Feedback>\n</Option>\n",
    "<Option>\nTwo.\n\n<Feedback>\nNo.\n</Feedback>\n</Option>\n",
  ].join("\n");

const exercise = (id: string, frontmatter: string): Files => ({
  [`exercises/${id}/index.mdx`]: `---\ntitle: ${id}\n${frontmatter}---\n\nDouble it.\n`,
  [`exercises/${id}/starter.ts`]:
    'import { todo } from "gradbook";\nexport const double = (x: number): number => todo("the double of x");\n',
  [`exercises/${id}/solution.ts`]: "export const double = (x: number): number => 2 * x;\n",
  [`exercises/${id}/checks.ts`]:
    'import { defineChecks } from "gradbook/check";\nexport default defineChecks([{ title: "It doubles", call: "double", inputs: [[3]], expect: [6] }]);\n',
});

const files: Files = {
  "index.mdx": lessonText(
    "",
    '<Question id="before" />',
    "",
    "## A first part",
    cellText("seen", "1 + 1"),
    '<Question id="first" />',
    "",
    '<Exercise id="long" />',
    "",
    "## A second part",
    "",
    '<Exercise id="short" />',
    "",
    cellText("after", "2 + 2"),
  ),
  "questions/before/index.mdx": question(1),
  "questions/first/index.mdx": question(1),
  ...exercise("short", ""),
  ...exercise("long", "practice: false\n"),
};

test("Questions and exercises come back with where they are taught, in the order of the text", async () => {
  const { lesson, written, problems } = await checkFiles(files);
  if (!lesson) throw new Error(JSON.stringify(problems));
  const cards = practiceCards(lesson, written);
  expect(cards.map(({ part, id }) => `${part} ${id}`)).toEqual([
    "question before",
    "question first",
    "exercise short",
  ]);
  expect(cards.map(({ passage, evidence }) => [passage?.title ?? null, evidence?.id ?? null])).toEqual([
    [null, null],
    ["A first part", "seen"],
    ["A second part", "after"],
  ]);
  expect(cards.every(({ variants }) => variants === 1)).toBe(true);
});
