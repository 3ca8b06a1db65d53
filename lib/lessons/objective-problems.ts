import type { Frontmatter, Problem } from "@/lib/model";
import { fileProblem } from "./file-problem";

/** What an exercise or a question asks is an objective of its lesson. `asked`: folder below the lesson's → numbers. */
export function objectiveProblems(
  folder: string,
  lesson: Pick<Frontmatter, "objectives"> | null,
  asked: readonly (readonly [path: string, objectives: readonly number[]])[],
): Problem[] {
  if (!lesson) return [];
  const { length } = lesson.objectives;
  return asked.flatMap(([path, numbers]) =>
    numbers
      .filter((number) => number > length)
      .map((number) => {
        const seen = `It asks objective ${number}, and the lesson has ${length}.`;
        const remedy = `Name one from 1 to ${length}, as the lesson's frontmatter counts them.`;
        return fileProblem(`${folder}/${path}/index.mdx`, "unknown-objective", seen, remedy);
      }),
  );
}
