import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "sucrase";
import { expect, test } from "vitest";
import { type CellOutput, formatObserved, type Lesson, type LessonText } from "@/lib/model";
import { takenLesson, writeProgram } from "@/lib/sharing";
import { lessonText } from "./lesson-text";
import { loadLesson } from "./load-lesson";
import { COURSE_ROOT } from "./project";
import { standaloneEngine } from "./standalone-engine";
import { cellText, withCourse, lessonText as written } from "./testing/course-folder";

type Taken = { text: LessonText; lesson: Lesson };

async function textOf(root: string, slug: string): Promise<Taken> {
  const loaded = await loadLesson(root, slug);
  if (loaded.kind === "broken") throw new Error(JSON.stringify(loaded.problems));
  return { text: lessonText(loaded.written, loaded.lesson), lesson: loaded.lesson };
}

const tiny = (...body: string[]) =>
  withCourse({ "tiny/index.mdx": written(...body) }, async (root) => (await textOf(root, "tiny")).text.parts);

test("Prose is Markdown with formulas between dollars, computed values in their places, programs by name", async () => {
  const parts = await tiny(
    "## A heading",
    "",
    'Where $x > 0$ it is <Value of="two + 0.5" digits="2" />.{/* a remark */}',
    "",
    "$$",
    "x^2",
    "$$",
    "",
    '<Slider name="x0" min="-4" max="4" value="1" />',
    cellText("two", "const two = 2;"),
    '<Callout title="Mind">',
    "",
    "- a *list*",
    "",
    "</Callout>",
    "",
    '<FunctionPlot id="p" title="A line" of="(x: number) => x" domain="-1 1" />',
    "",
    '```py title="PyTorch"',
    "import torch",
    "```",
  );
  expect(parts).toEqual([
    { kind: "prose", markdown: "## A heading\n\nWhere $x > 0$ it is 2.50.\n\n$$\nx^2\n$$" },
    { kind: "cell", id: "two" },
    {
      kind: "prose",
      markdown: "> **Mind**\n>\n> - a *list*\n\n*Chart: A line*\n\n**PyTorch**\n\n```py\nimport torch\n```",
    },
  ]);
});

test("No word in angle brackets is left in a lesson's Markdown, and every cell and exercise is named once", async () => {
  const { text, lesson } = await textOf(COURSE_ROOT, "relu");
  const markdown = text.parts.flatMap((part) => (part.kind === "prose" ? [part.markdown] : [])).join("\n");
  expect(markdown.replace(/```[\s\S]*?```|\$\$[\s\S]*?\$\$|`[^`]*`|\$[^$]*\$/g, "")).not.toMatch(/<\/?[A-Z]/);
  const named = (kind: string) =>
    text.parts.flatMap((part) => (part.kind === kind && "id" in part ? [part.id] : []));
  expect(named("cell")).toEqual(lesson.notebook.cells.map(({ id }) => id));
  expect(named("exercise").sort()).toEqual(lesson.notebook.exercises.map(({ id }) => id).sort());
});

test("A cell's twin in PyTorch stands behind it, as Python to be read", async () => {
  const { text, lesson } = await textOf(COURSE_ROOT, "relu");
  const twins = lesson.notebook.cells.flatMap(({ id, twin }) => (twin ? [{ id, source: twin.source }] : []));
  expect(twins.length).toBeGreaterThan(0);
  for (const { id, source } of twins) {
    const place = text.parts.findIndex((part) => part.kind === "cell" && part.id === id);
    const markdown = `**The same in PyTorch**\n\n\`\`\`py\n${source}\n\`\`\``;
    expect(text.parts[place + 1]).toMatchObject({ markdown: expect.stringContaining(markdown) });
  }
});

/** What a cell's output says, as lines of a console. */
const spoken = ({ printed, value }: CellOutput) => [
  ...printed.map(({ text }) => text),
  ...(value.kind === "undefined" ? [] : [formatObserved(value)]),
];

test("A lesson that is taken along as a program prints under Node what its page shows", async () => {
  const { text, lesson } = await textOf(COURSE_ROOT, "relu");
  const { notebook } = lesson;
  const taken = takenLesson(text, notebook, {
    textOf: (place) =>
      [...notebook.cells, ...notebook.exercises.map(({ id, starter }) => ({ id, source: starter }))].find(
        ({ id }) => id === place.split(":")[1],
      )?.source ?? "",
    valueOf: (name) => notebook.controls.find((control) => control.name === name)?.initial ?? 0,
    own: [],
  });
  const folder = await mkdtemp(join(tmpdir(), "gradbook-taken-"));
  try {
    const { code } = transform(writeProgram(taken), { transforms: ["typescript"], keepUnusedImports: true });
    await writeFile(join(folder, "lesson.mjs"), code);
    await writeFile(join(folder, "gradbook.mjs"), await standaloneEngine());
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "lesson.mjs")]);
    const shown = notebook.cells.flatMap(({ recorded }) => spoken(recorded)).join("\n");
    expect(stdout.trimEnd()).toBe(shown);
  } finally {
    await rm(folder, { recursive: true });
  }
});
