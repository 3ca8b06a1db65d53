import { join } from "node:path";
import type { Anchor, LessonChange, Problem } from "@/lib/model";
import { readCourse } from "../course";
import { readLessonFiles } from "../lesson-files";
import { lastSound, loadLesson, type SoundForm } from "../load-lesson";
import { shownPath } from "../project";
import { anchorsAt } from "./anchors";
import { movedLine } from "./moved-line";
import { proseChanges } from "./prose-changes";

/** Makes a lesson anew, and says what of it has changed and what is wrong, each at its place on the page as it last was. */
export async function lessonChange(root: string, slug: string): Promise<LessonChange> {
  const sound = lastSound(slug);
  const now = await loadLesson(root, slug);
  if (now.kind === "lesson")
    return { lesson: slug, prose: proseChanges(sound?.lesson.prose ?? [], now.prose), problems: [] };
  const folder = join(root, slug);
  const text = (await readLessonFiles(folder)).get("index.mdx") ?? "";
  const near = (problem: Problem) => (sound ? nearTo(problem, shownPath(folder), sound, text) : []);
  const problems = now.problems.map((problem) => ({ ...problem, near: near(problem) }));
  return { lesson: slug, prose: [], problems };
}

/** What is wrong with course.json and claims.json. */
export async function courseChange(root: string): Promise<LessonChange> {
  const { problems } = await readCourse(root);
  return { lesson: null, prose: [], problems: problems.map((problem) => ({ ...problem, near: [] })) };
}

function nearTo({ file, line }: Problem, folder: string, { lesson, text }: SoundForm, now: string): Anchor[] {
  const [kind, id] = file.slice(folder.length + 1).split("/");
  if ((kind === "exercises" || kind === "questions") && id) return [{ id }];
  return file === `${folder}/index.mdx` ? anchorsAt(lesson.written.tree, movedLine(text, now, line)) : [];
}
