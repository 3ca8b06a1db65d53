import type { Root } from "mdast";
import type { Problem } from "@/lib/model";
import type { LessonFiles } from "./lesson-files";
import {
  drawnNames,
  type LinkTargets,
  type OutputProgram,
  outputPrograms,
  questionReaders,
  readMdx,
  type WrittenTask,
} from "./source";

/** A question as it was written: nothing run and nothing drawn yet. */
export type WrittenQuestion = {
  tree: Root;
  objectives: number[];
  /** Null where the text has problems. */
  task: WrittenTask | null;
  /** The program whose output it asks; null: it asks something else. */
  program: OutputProgram | null;
  /** The names that its texts show. */
  speaksOf: string[];
  /** The text of variant.ts, where there is one. */
  variant: string | null;
};

/** Reads the text of one question. `lesson` is the lesson's folder as problems name it. */
export function readQuestion(
  lesson: string,
  id: string,
  files: LessonFiles,
  around: LinkTargets,
): { question: WrittenQuestion; problems: Problem[] } {
  const path = `questions/${id}`;
  const { frontmatter, tree, problems } = readMdx({
    file: `${lesson}/${path}/index.mdx`,
    text: files.get(`${path}/index.mdx`) ?? "",
    kind: "question",
    ...around,
  });
  const sound = problems.length === 0 ? frontmatter : null;
  return {
    question: {
      tree,
      objectives: frontmatter?.objectives ?? [],
      task: sound && questionReaders[sound.kind].task(tree),
      program: outputPrograms(tree)[0] ?? null,
      speaksOf: drawnNames(tree),
      variant: files.get(`${path}/variant.ts`) ?? null,
    },
    problems,
  };
}
