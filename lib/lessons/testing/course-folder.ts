import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Problem } from "@/lib/model";
import { readCourse } from "../course";
import { type CheckedLesson, checkLesson } from "../load-lesson";
import { shownPath } from "../project";

/** Path below a folder → text. */
export type Files = Record<string, string>;

/** A course folder that is there as long as `use` runs. */
export async function withCourse<T>(files: Files, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "gradbook-course-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** A lesson's problems, each as `path below the lesson:line rule`, and all that was checked. */
export function checkFiles(files: Files): Promise<CheckedLesson & { found: string[] }> {
  const inFolder = Object.entries(files).map(([path, text]) => [`tiny/${path}`, text] as const);
  return withCourse(Object.fromEntries(inFolder), async (root) => {
    const { course, claims } = await readCourse(root);
    const checked = await checkLesson(root, "tiny", course, claims);
    return { ...checked, found: placesOf(checked.problems, root) };
  });
}

export function placesOf(problems: readonly Problem[], root: string): string[] {
  const start = `${shownPath(join(root, "tiny"))}/`;
  return problems.map(({ file, line, rule }) => `${file.replace(start, "")}:${line} ${rule}`);
}

/** The text of a lesson with this body; the body begins on line 9. */
export function lessonText(...body: string[]): string {
  const head = [
    "title: Tiny",
    "summary: A lesson that tests read.",
    "objectives: [Be read]",
    "minutes: 5",
    "prerequisites: []",
    "sources: []",
  ];
  return ["---", ...head, "---", ...body, ""].join("\n");
}

export function cellText(id: string, source: string, options = ""): string {
  return `\n\`\`\`ts cell id="${id}" title="${id}" ${options}\n${source}\n\`\`\`\n`;
}
