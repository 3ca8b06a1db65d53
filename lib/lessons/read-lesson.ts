import type { Root } from "mdast";
import type { Frontmatter, Problem } from "@/lib/model";
import { foldersIn, type LessonFiles, mistakesIn } from "./lesson-files";
import { extractParts, type Parts, readMdx } from "./source";

/** A lesson as it was written: texts read and checked, nothing run yet. */
export type WrittenLesson = {
  frontmatter: Frontmatter | null;
  /** The lesson's own MDX, for the compiler. */
  body: string;
  parts: Parts;
  exercises: Map<string, WrittenExercise>;
  questions: Map<string, { tree: Root; parts: Parts }>;
  problems: Problem[];
};

export type WrittenExercise = {
  title: string;
  tree: Root;
  parts: Parts;
  starter: string;
  solution: string;
  checks: string;
  /** Id of a usual mistake → its program. */
  wrong: Map<string, string>;
};

/** Reads all texts of a lesson. `folder` is the lesson's folder as problems name it. */
export function readLesson(folder: string, files: LessonFiles, lessons: readonly string[]): WrittenLesson {
  const file = `${folder}/index.mdx`;
  const read = readMdx({ file, text: files.get("index.mdx") ?? "", kind: "lesson", lessons });
  const parts = extractParts(read.tree);
  const exercises = foldersIn(files, "exercises").map((id) => ({ id, ...readExercise(folder, id, files) }));
  const questions = foldersIn(files, "questions").map((id) => ({ id, ...readQuestion(folder, id, files) }));
  return {
    frontmatter: read.frontmatter,
    body: read.body,
    parts,
    exercises: new Map(exercises.flatMap(({ id, exercise }) => (exercise ? [[id, exercise]] : []))),
    questions: new Map(questions.map(({ id, tree, parts }) => [id, { tree, parts }])),
    problems: [
      ...read.problems,
      ...folderProblems(file, "exercise", parts.exercises, foldersIn(files, "exercises"), folder),
      ...folderProblems(file, "question", parts.questions, foldersIn(files, "questions"), folder),
      ...exercises.flatMap(({ problems }) => problems),
      ...questions.flatMap(({ problems }) => problems),
    ],
  };
}

function readExercise(folder: string, id: string, files: LessonFiles) {
  const path = `exercises/${id}`;
  const { frontmatter, tree, problems } = readMdx({
    file: `${folder}/${path}/index.mdx`,
    text: files.get(`${path}/index.mdx`) ?? "",
    kind: "exercise",
  });
  const parts = extractParts(tree);
  const programs = ["starter.ts", "solution.ts", "checks.ts"].map((name) => files.get(`${path}/${name}`));
  const [starter, solution, checks] = programs.map((program) => program?.trimEnd());
  const missing = ["starter.ts", "solution.ts", "checks.ts"]
    .filter((_, i) => programs[i] === undefined)
    .map((name) => ({
      ...at(`${folder}/${path}/${name}`, "missing-file"),
      seen: `The exercise “${id}” has no ${name}.`,
      remedy: "Write it; the author's guide shows what belongs in it.",
    }));
  const mistakes = mistakesIn(files, id);
  const wrong = new Map(mistakes.map((name) => [name, files.get(`${path}/wrong/${name}.ts`) ?? ""]));
  const exercise =
    starter !== undefined && solution !== undefined && checks !== undefined
      ? { title: frontmatter?.title ?? id, tree, parts, starter, solution, checks, wrong }
      : null;
  return {
    exercise,
    problems: [...problems, ...missing, ...feedbackProblems(folder, path, parts, mistakes)],
  };
}

function readQuestion(folder: string, id: string, files: LessonFiles) {
  const path = `questions/${id}/index.mdx`;
  const { tree, problems } = readMdx({
    file: `${folder}/${path}`,
    text: files.get(path) ?? "",
    kind: "question",
  });
  return { tree, parts: extractParts(tree), problems };
}

/** Every usual mistake has its words, and all words have their mistake. */
function feedbackProblems(
  folder: string,
  path: string,
  parts: Parts,
  mistakes: readonly string[],
): Problem[] {
  const answered = parts.feedback.map((feedback) => feedback.for);
  const silent = mistakes
    .filter((id) => !answered.includes(id))
    .map((id) => ({
      ...at(`${folder}/${path}/wrong/${id}.ts`, "missing-feedback"),
      seen: `Nothing is said to a reader who makes the mistake “${id}”.`,
      remedy: `Add <Feedback for="${id}">…</Feedback> to the exercise's index.mdx.`,
    }));
  const idle = parts.feedback
    .filter((feedback) => !mistakes.includes(feedback.for))
    .map((feedback) => ({
      file: `${folder}/${path}/index.mdx`,
      ...feedback.position,
      rule: "unknown-mistake",
      seen: `<Feedback for="${feedback.for}"> answers a mistake that is not there.`,
      remedy: `Add wrong/${feedback.for}.ts, or name one of: ${mistakes.join(", ") || "(there are none yet)"}.`,
    }));
  return [...silent, ...idle];
}

/** Every folder is used by the lesson once, and every use has its folder. */
function folderProblems(
  file: string,
  kind: "exercise" | "question",
  used: readonly { id: string; position: { line: number; column: number } }[],
  folders: readonly string[],
  folder: string,
): Problem[] {
  const word = kind === "exercise" ? "Exercise" : "Question";
  const missing = used
    .filter(({ id }) => !folders.includes(id))
    .map(({ id, position }) => ({
      file,
      ...position,
      rule: `missing-${kind}`,
      seen: `<${word} id="${id}" /> has no folder ${kind}s/${id}.`,
      remedy: `Add the folder, or name one of: ${folders.join(", ") || "(there are none yet)"}.`,
    }));
  const idle = folders
    .filter((id) => !used.some((each) => each.id === id))
    .map((id) => ({
      ...at(`${folder}/${kind}s/${id}/index.mdx`, `unused-${kind}`),
      seen: `The lesson does not ask the ${kind} “${id}”.`,
      remedy: `Put <${word} id="${id}" /> where it belongs, or move the folder away.`,
    }));
  return [...missing, ...idle];
}

function at(file: string, rule: string) {
  return { file, line: 1, column: 1, rule };
}
