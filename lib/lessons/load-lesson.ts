import { join } from "node:path";
import type { Claim, Lesson, Notebook, Problem } from "@/lib/model";
import { type BundledLesson, bundleLesson } from "./bundle-lesson";
import { claimProblems } from "./claim-problems";
import { computeLesson } from "./compute-lesson";
import { type Course, readCourse } from "./course";
import { type LessonFiles, readLessonFiles } from "./lesson-files";
import { proveMutants } from "./mutation/prove-mutants";
import { placesToFill } from "./places-to-fill";
import { shownPath } from "./project";
import { readLesson, type WrittenLesson } from "./read-lesson";
import { keyOf } from "./run-cache";
import { checkTwins } from "./twin-problems";

export type LoadedLesson =
  /** `version` changes with anything that runs: a page under its reader keeps its work where only words have changed. */
  | ({
      kind: "lesson";
      version: string;
      lesson: Lesson;
      written: WrittenLesson;
      claims: Claim[];
    } & BundledLesson)
  | { kind: "broken"; problems: Problem[] };

export type CheckedLesson = {
  slug: string;
  /** The lesson's folder as problems name it. */
  folder: string;
  files: LessonFiles;
  written: WrittenLesson;
  /** All that runs and could be compiled, with what it gave; the lesson itself may have problems. */
  notebook: Notebook;
  lesson: Lesson | null;
  /** How many changed solutions were put to the checks of its exercises. */
  mutants: number;
  problems: Problem[];
};

/** Reads, compiles, runs and proves a lesson; reports all that is wrong with it at once, in reading order. */
export async function checkLesson(
  root: string,
  slug: string,
  course: Course,
  claims: Claim[],
): Promise<CheckedLesson> {
  const path = join(root, slug);
  const folder = shownPath(path);
  const files = await readLessonFiles(path);
  const written = readLesson(folder, files, course.lessons);
  const { lesson, notebook, problems } = await proveLesson(slug, folder, written, claims);
  const mutants = lesson ? await proveMutants(folder, written, notebook, problems) : null;
  const all = inReadingOrder([...problems, ...(mutants?.problems ?? []), ...placesToFill(folder, files)]);
  return { slug, folder, files, written, notebook, lesson, mutants: mutants?.tried ?? 0, problems: all };
}

/** Runs and proves a lesson that was read. `folder`: as problems name it. */
export async function proveLesson(
  slug: string,
  folder: string,
  written: WrittenLesson,
  claims: Claim[],
): Promise<{ lesson: Lesson | null; notebook: Notebook; problems: Problem[] }> {
  const ledger = claimProblems(`${folder}/index.mdx`, written.parts.claims, claims);
  const computed = await computeLesson(slug, folder, written);
  const { frontmatter, parts, twinRecord } = written;
  const twins = checkTwins({ folder, twins: parts.twins, record: twinRecord }, computed.notebook.cells);
  const problems = [...written.problems, ...ledger, ...computed.problems, ...twins.problems];
  const headings = parts.headings.map(({ id, text, depth }) => ({ id, text, depth }));
  const notebook = { ...computed.notebook, cells: twins.cells };
  return {
    lesson: frontmatter && { ...frontmatter, headings, notebook },
    notebook,
    problems: inReadingOrder(problems),
  };
}

type Kept = { key: string; lesson: Promise<LoadedLesson> };

export type SoundLesson = Extract<LoadedLesson, { kind: "lesson" }>;

/** A lesson without problems, and the text of its index.mdx. */
export type SoundForm = { lesson: SoundLesson; text: string };

declare global {
  var gradbookLessons: Map<string, Kept> | undefined;
  var gradbookSoundLessons: Map<string, SoundForm> | undefined;
}

/** One for the process: the server makes a module anew for each kind of route. */
globalThis.gradbookLessons ??= new Map();
globalThis.gradbookSoundLessons ??= new Map();
const loaded = globalThis.gradbookLessons;
const soundForms = globalThis.gradbookSoundLessons;

/** A lesson ready for its page. The last form of each lesson is kept, by the content of its folder and of the course. */
export async function loadLesson(root: string, slug: string): Promise<LoadedLesson> {
  const [{ course, claims }, files] = await Promise.all([
    readCourse(root),
    readLessonFiles(join(root, slug)),
  ]);
  const key = keyOf(course, claims, [...files]);
  const kept = loaded.get(slug);
  if (kept?.key === key) return kept.lesson;
  const lesson = makeLesson(slug, shownPath(join(root, slug)), files, course, claims);
  loaded.set(slug, { key, lesson });
  return lesson;
}

/** The last form of a lesson that had no problems; null where there was none yet. */
export const lastSound = (slug: string): SoundForm | null => soundForms.get(slug) ?? null;

/** The lesson that a page shows: in development, while it is broken, as it last was without problems. */
export async function shownLesson(root: string, slug: string): Promise<LoadedLesson> {
  const lesson = await loadLesson(root, slug);
  return lesson.kind === "broken" && inDevelopment ? (lastSound(slug)?.lesson ?? lesson) : lesson;
}

/** An author looks at a lesson before everything in it is written; nobody else does. */
const inDevelopment = process.env.NODE_ENV === "development";

async function makeLesson(
  slug: string,
  folder: string,
  files: LessonFiles,
  course: Course,
  claims: Claim[],
): Promise<LoadedLesson> {
  const written = readLesson(folder, files, course.lessons);
  // Both wait for processes of their own; only what was read without problems can be bundled.
  const [{ lesson, problems }, bundled] = await Promise.all([
    proveLesson(slug, folder, written, claims),
    written.problems.length === 0 ? bundleLesson(written) : null,
  ]);
  const unfilled = inDevelopment ? [] : placesToFill(folder, files);
  if (unfilled.length > 0) return { kind: "broken", problems: inReadingOrder([...problems, ...unfilled]) };
  if (problems.length > 0 || !lesson || !bundled) return { kind: "broken", problems };
  const version = keyOf(lesson.notebook).slice(0, 12);
  const sound: SoundLesson = { kind: "lesson", version, lesson, written, claims, ...bundled };
  soundForms.set(slug, { lesson: sound, text: files.get("index.mdx") ?? "" });
  return sound;
}

/** By file, line and column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
