import type { Problem } from "@/lib/model";
import { compileAnswers } from "./compile-answers";
import { compileParts } from "./compile-parts";
import { graphProblems } from "./graph-problems";
import type { LessonFiles } from "./lesson-files";
import { readLesson } from "./read-lesson";

/** What can be said of a lesson without running anything of it: all texts read, all programs compiled. */
export function textProblems(folder: string, files: LessonFiles, lessons: readonly string[]): Problem[] {
  const written = readLesson(folder, files, lessons);
  const file = `${folder}/index.mdx`;
  const compiled = compileParts(file, written.parts);
  const answers = [...written.exercises].flatMap(
    ([id, exercise]) => compileAnswers(`${folder}/exercises/${id}`, exercise).problems,
  );
  return [...written.problems, ...compiled.problems, ...graphProblems(file, compiled), ...answers];
}
