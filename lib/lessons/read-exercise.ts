import type { Root } from "mdast";
import type { Problem } from "@/lib/model";
import { fileProblem } from "./file-problem";
import { type LessonFiles, mistakesIn } from "./lesson-files";
import { extractParts, type LinkTargets, type Parts, readMdx } from "./source";

/** An exercise as it was written: nothing compiled or run yet. */
export type WrittenExercise = {
  title: string;
  objectives: number[];
  /** Whether it comes back in practice. */
  practice: boolean;
  tree: Root;
  parts: Parts;
  starter: string;
  solution: string;
  checks: string;
  /** Id of a usual mistake → its program. */
  wrong: Map<string, string>;
  /** The text of equivalent.json, where there is one. */
  equivalent: string | undefined;
};

/** `exercise`: null where one of its programs is missing. */
type ReadExercise = { exercise: WrittenExercise | null; problems: Problem[] };

const PROGRAMS = ["starter.ts", "solution.ts", "checks.ts"];

/** Reads the texts and programs of one exercise. `lesson` is the lesson's folder as problems name it. */
export function readExercise(
  lesson: string,
  id: string,
  files: LessonFiles,
  around: LinkTargets,
): ReadExercise {
  const path = `exercises/${id}`;
  const folder = `${lesson}/${path}`;
  const { frontmatter, tree, problems } = readMdx({
    file: `${folder}/index.mdx`,
    text: files.get(`${path}/index.mdx`) ?? "",
    kind: "exercise",
    ...around,
  });
  const parts = extractParts(tree);
  const mistakes = mistakesIn(files, id);
  const programs = PROGRAMS.map((name) => files.get(`${path}/${name}`)?.trimEnd());
  const [starter, solution, checks] = programs;
  const missing = PROGRAMS.filter((_, i) => programs[i] === undefined).map((name) =>
    missingFile(folder, id, name),
  );
  const wrong = new Map(mistakes.map((name) => [name, files.get(`${path}/wrong/${name}.ts`) ?? ""]));
  const equivalent = files.get(`${path}/equivalent.json`);
  const exercise =
    starter !== undefined && solution !== undefined && checks !== undefined
      ? {
          title: frontmatter?.title ?? id,
          objectives: frontmatter?.objectives ?? [],
          practice: frontmatter?.practice ?? true,
          tree,
          parts,
          starter,
          solution,
          checks,
          wrong,
          equivalent,
        }
      : null;
  return { exercise, problems: [...problems, ...missing, ...feedbackProblems(folder, parts, mistakes)] };
}

function missingFile(folder: string, id: string, name: string): Problem {
  const seen = `The exercise “${id}” has no ${name}.`;
  const remedy = "Write it; the author's guide shows what belongs in it.";
  return fileProblem(`${folder}/${name}`, "missing-file", seen, remedy);
}

/** Every usual mistake has its words, and all words have their mistake. */
function feedbackProblems(folder: string, parts: Parts, mistakes: readonly string[]): Problem[] {
  const answered = parts.feedback.map((feedback) => feedback.for);
  const silent = mistakes
    .filter((id) => !answered.includes(id))
    .map((id) => {
      const seen = `Nothing is said to a reader who makes the mistake “${id}”.`;
      const remedy = `Add <Feedback for="${id}">…</Feedback> to the exercise's index.mdx.`;
      return fileProblem(`${folder}/wrong/${id}.ts`, "missing-feedback", seen, remedy);
    });
  const idle = parts.feedback
    .filter((feedback) => !mistakes.includes(feedback.for))
    .map(
      (feedback): Problem => ({
        file: `${folder}/index.mdx`,
        ...feedback.position,
        rule: "unknown-mistake",
        seen: `<Feedback for="${feedback.for}"> answers a mistake that is not there.`,
        remedy: `Add wrong/${feedback.for}.ts, or name one of: ${mistakes.join(", ") || "(there are none yet)"}.`,
      }),
    );
  return [...silent, ...idle];
}
