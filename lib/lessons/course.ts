import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Claim, Problem, RuleName } from "@/lib/model";
import { claimsSchema, courseSchema } from "./course-schema";
import { type PlacedJson, readPlacedJson } from "./placed-json";
import { shownPath } from "./project";
import { LEAST_CONTRAST, type Theme, themeOf, unreadable } from "./theme";

/** Lessons that belong together: each part has a review test. */
export type CoursePart = { title: string; lessons: string[] };

/** The course as course.json has it: its names, and the slugs of its lessons in order. Without parts it is one part. */
export type Course = {
  title: string;
  /** What stands below the title. */
  subtitle: string;
  /** One or two sentences that tell strangers what it is. */
  summary: string;
  /** The language of its texts, as a BCP 47 tag. */
  language: string;
  /** Null: it has the site's colours. */
  theme: Theme | null;
  lessons: string[];
  parts: CoursePart[];
};

export type ReadCourse = { course: Course; claims: Claim[]; problems: Problem[] };

const UNTITLED = { title: "A course", subtitle: "Lessons to read, to run and to answer" };

/** Reads course.json and claims.json of a course folder; lesson folders without an entry are problems too. */
export async function readCourse(root: string): Promise<ReadCourse> {
  const [written, claims] = await Promise.all([
    readJson(join(root, "course.json"), courseSchema),
    readJson(join(root, "claims.json"), claimsSchema),
  ]);
  const folders = await lessonFolders(root);
  const { lessons: listed, parts, ...named } = written.value ?? withoutFile(folders);
  const file = shownPath(join(root, "course.json"));
  const lessons = listed.filter((slug) => folders.includes(slug));
  return {
    course: {
      title: named.title,
      subtitle: named.subtitle,
      summary: named.summary ?? named.subtitle,
      language: named.language ?? "en",
      theme: named.theme ? themeOf(named.theme.accent) : null,
      lessons,
      parts: parts ?? [{ title: "The whole course", lessons }],
    },
    claims: claims.value ?? [],
    problems: [
      ...written.problems,
      ...claims.problems,
      ...(written.value ? [...listProblems(file, written, folders), ...themeProblems(file, written)] : []),
    ],
  };
}

/** Such a course has its lessons in alphabetical order. */
function withoutFile(folders: string[]): z.infer<typeof courseSchema> {
  return { ...UNTITLED, lessons: folders };
}

/** Colours that cannot be read, each with the nearest that can. */
function themeProblems(
  file: string,
  { value, placeOf }: PlacedJson<z.infer<typeof courseSchema>>,
): Problem[] {
  if (!value?.theme) return [];
  const { accent } = value.theme;
  return unreadable(accent).map(({ scheme, contrast, instead }) => ({
    file,
    ...placeOf(["theme", "accent", scheme]),
    rule: "theme-contrast",
    seen: `The accent ${accent[scheme]} has a contrast of ${contrast.toFixed(2)} to 1 on ${scheme} pages; text needs ${LEAST_CONTRAST}.`,
    remedy: `Write "${instead}", the nearest of its hue, or another that is ${scheme === "light" ? "darker" : "lighter"}.`,
  }));
}

/** What is listed is there, what is there is listed, and parts name what is listed. */
function listProblems(
  file: string,
  { value, placeOf }: PlacedJson<z.infer<typeof courseSchema>>,
  folders: readonly string[],
): Problem[] {
  const { lessons = [], parts = [] } = value ?? {};
  const at = (path: (string | number)[], rule: RuleName, seen: string, remedy: string): Problem => ({
    file,
    ...placeOf(path),
    rule,
    seen,
    remedy,
  });
  const unlisted = folders
    .filter((slug) => !lessons.includes(slug))
    .map((slug) => {
      const seen = `The folder “${slug}” holds a lesson that the course does not list.`;
      const remedy = `Add "${slug}" to "lessons" where it belongs, or move the folder away.`;
      return at(["lessons"], "unlisted-lesson", seen, remedy);
    });
  const missing = lessons.flatMap((slug, i) => {
    if (folders.includes(slug)) return [];
    const seen = `The course lists “${slug}”, and there is no ${slug}/index.mdx.`;
    return at(["lessons", i], "missing-lesson", seen, "Write it, or take it out of “lessons”.");
  });
  const strangers = parts.flatMap((part, i) =>
    part.lessons.flatMap((slug, j) => {
      if (lessons.includes(slug)) return [];
      const seen = `The part “${part.title}” names “${slug}”, which is no lesson of the course.`;
      const remedy = "Add it to “lessons”, or take it out of the part.";
      return at(["parts", i, "lessons", j], "unknown-lesson", seen, remedy);
    }),
  );
  return [...unlisted, ...missing, ...strangers];
}

async function lessonFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: false });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const holds = await Promise.all(
    folders.map(async (name) => (await readdir(join(root, name))).includes("index.mdx")),
  );
  return folders.filter((_, index) => holds[index]).sort();
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<PlacedJson<T>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (thrown) {
    // A course may do without either file.
    if ((thrown as NodeJS.ErrnoException).code !== "ENOENT") throw thrown;
    return { value: null, problems: [], placeOf: () => ({ line: 1, column: 1 }) };
  }
  return readPlacedJson({ file: shownPath(path), text, rule: "course-file" }, schema);
}
