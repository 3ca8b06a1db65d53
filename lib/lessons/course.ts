import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Claim, Problem } from "@/lib/model";
import { fileProblem } from "./file-problem";
import { shownPath } from "./project";

const courseSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1),
  lessons: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)),
  parts: z
    .array(z.strictObject({ title: z.string().min(1), lessons: z.array(z.string()).min(1) }))
    .optional(),
});

const claimsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^C\d+$/),
    claim: z.string().min(1),
    texts: z.array(z.string().regex(/^S\d+$/)).min(1),
    verdict: z.enum(["holds", "too simple", "wrong"]),
  }),
);

/** Lessons that belong together: each part has a review test. */
export type CoursePart = { title: string; lessons: string[] };

/** The course as course.json has it: its name, and the slugs of its lessons in order. Without parts it is one part. */
export type Course = { title: string; subtitle: string; lessons: string[]; parts: CoursePart[] };

type ReadJson<T> = { value: T | null; problems: Problem[] };

export type ReadCourse = { course: Course; claims: Claim[]; problems: Problem[] };

/** Reads course.json and claims.json of a course folder; lesson folders without an entry are problems too. */
export async function readCourse(root: string): Promise<ReadCourse> {
  const [course, claims] = await Promise.all([
    readJson(join(root, "course.json"), courseSchema),
    readJson(join(root, "claims.json"), claimsSchema),
  ]);
  const folders = await lessonFolders(root);
  const listed = course.value?.lessons ?? folders;
  const file = shownPath(join(root, "course.json"));
  const unlisted = folders
    .filter((slug) => course.value && !listed.includes(slug))
    .map((slug) => {
      const seen = `The folder “${slug}” holds a lesson that the course does not list.`;
      const remedy = `Add "${slug}" to "lessons" where it belongs, or move the folder away.`;
      return fileProblem(file, "unlisted-lesson", seen, remedy);
    });
  const missing = listed
    .filter((slug) => !folders.includes(slug))
    .map((slug) => {
      const seen = `The course lists “${slug}”, and there is no ${slug}/index.mdx.`;
      return fileProblem(file, "missing-lesson", seen, "Write it, or take it out of “lessons”.");
    });
  const { title, subtitle, parts } = course.value ?? { title: "", subtitle: "" };
  const lessons = listed.filter((slug) => folders.includes(slug));
  return {
    course: { title, subtitle, lessons, parts: parts ?? [{ title: "The whole course", lessons }] },
    claims: claims.value ?? [],
    problems: [
      ...course.problems,
      ...claims.problems,
      ...unlisted,
      ...missing,
      ...partProblems(file, listed, parts ?? []),
    ],
  };
}

function partProblems(file: string, listed: readonly string[], parts: readonly CoursePart[]): Problem[] {
  return parts.flatMap(({ title, lessons }) =>
    lessons
      .filter((slug) => !listed.includes(slug))
      .map((slug) => {
        const seen = `The part “${title}” names “${slug}”, which is no lesson of the course.`;
        return fileProblem(file, "unknown-lesson", seen, `Add it to “lessons”, or take it out of the part.`);
      }),
  );
}

async function lessonFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: false });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const holds = await Promise.all(
    folders.map(async (name) => (await readdir(join(root, name))).includes("index.mdx")),
  );
  return folders.filter((_, index) => holds[index]).sort();
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<ReadJson<T>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    // A course without the file has its lessons in alphabetical order, and no ledger of claims.
    return { value: null, problems: [] };
  }
  return parseJson(shownPath(path), text, schema);
}

function parseJson<T>(file: string, text: string, schema: z.ZodType<T>): ReadJson<T> {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data, problems: [] };
    const problems = parsed.error.issues.map(({ path: where, message }) => {
      const seen = `${where.join(".") || "The file"}: ${message}.`;
      return fileProblem(file, "course-file", seen, "Compare with the author's guide.");
    });
    return { value: null, problems };
  } catch (thrown) {
    const seen = `It is not JSON: ${thrown instanceof Error ? thrown.message : thrown}.`;
    return { value: null, problems: [fileProblem(file, "course-file", seen, "Mend the syntax.")] };
  }
}
