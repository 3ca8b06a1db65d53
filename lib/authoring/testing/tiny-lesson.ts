import type { CheckedLesson } from "@/lib/lessons";
import { checkFiles, type Files, lessonText } from "@/lib/lessons/testing/course-folder";
import type { Problem } from "@/lib/model";
import type { LessonRule } from "../rules";

/** What a rule says of a lesson of these files, each as `line:column what was seen`. A list is the body of its text, which begins on line 9. */
export async function said(rule: LessonRule, files: Files | readonly string[]): Promise<string[]> {
  const lesson = await checkFiles(isBody(files) ? { "index.mdx": lessonText(...files) } : files);
  return (await problemsBy(rule, lesson)).map(({ line, column, seen }) => `${line}:${column} ${seen}`);
}

export async function problemsBy(rule: LessonRule, lesson: CheckedLesson): Promise<Problem[]> {
  return await rule.check(lesson);
}

function isBody(files: Files | readonly string[]): files is readonly string[] {
  return Array.isArray(files);
}
