import type { Root } from "mdast";
import type { Frontmatter, Problem } from "@/lib/model";
import { folderProblems } from "./folder-problems";
import { foldersIn, type LessonFiles } from "./lesson-files";
import { objectiveProblems } from "./objective-problems";
import { plainFiles } from "./plain-files";
import { readExercise, type WrittenExercise } from "./read-exercise";
import { readQuestion, type WrittenQuestion } from "./read-question";
import { extractParts, type Parts, readMdx } from "./source";
import { TWINS_FILE } from "./twin-record";

/** A lesson as it was written: texts read and checked, nothing run yet. */
export type WrittenLesson = {
  frontmatter: Frontmatter | null;
  /** The lesson's own MDX. */
  tree: Root;
  parts: Parts;
  /** The text of twins.json, where there is one. */
  twinRecord: string | undefined;
  exercises: Map<string, WrittenExercise>;
  questions: Map<string, WrittenQuestion>;
  problems: Problem[];
};

/** Reads all texts of a lesson. `folder` is the lesson's folder as problems name it. */
export function readLesson(folder: string, given: LessonFiles, lessons: readonly string[]): WrittenLesson {
  const file = `${folder}/index.mdx`;
  const { files, problems } = plainFiles(folder, given);
  const text = files.get("index.mdx") ?? "";
  const read = readMdx({ file, text, kind: "lesson", lessons });
  const parts = extractParts(read.tree);
  const around = { lessons, headings: parts.headings.map(({ id }) => id) };
  const exercises = foldersIn(files, "exercises").map((id) => ({
    id,
    ...readExercise(folder, id, files, around),
  }));
  const questions = foldersIn(files, "questions").map((id) => ({
    id,
    ...readQuestion(folder, id, files, around),
  }));
  return {
    frontmatter: read.frontmatter,
    tree: read.tree,
    parts,
    twinRecord: files.get(TWINS_FILE),
    exercises: new Map(exercises.flatMap(({ id, exercise }) => (exercise ? [[id, exercise]] : []))),
    questions: new Map(questions.map(({ id, question }) => [id, question])),
    problems: [
      ...problems,
      ...read.problems,
      ...folderProblems(folder, "exercise", parts.exercises, foldersIn(files, "exercises"), text),
      ...folderProblems(folder, "question", parts.questions, foldersIn(files, "questions"), text),
      ...exercises.flatMap(({ problems }) => problems),
      ...questions.flatMap(({ problems }) => problems),
      ...objectiveProblems(folder, read.frontmatter, [
        ...exercises.map(({ id, exercise }) => [`exercises/${id}`, exercise?.objectives ?? []] as const),
        ...questions.map(({ id, question }) => [`questions/${id}`, question.objectives] as const),
      ]),
    ],
  };
}
