import { join } from "node:path";
import {
  type CheckedLesson,
  type Course,
  cachedResult,
  checkLesson,
  fieldPlace,
  inReadingOrder,
  keepResult,
  keyOf,
  lessonLinks,
  readLessonFiles,
  shownPath,
} from "@/lib/lessons";
import type { Claim, Problem } from "@/lib/model";
import { checkerHash } from "./checker-hash";
import { LESSON_RULES, type LessonFacts } from "./rules";

/** What a lesson came to, as plain data: it is kept, and told again as long as neither lesson nor checker changes. */
export type LessonReport = { facts: LessonFacts; problems: Problem[]; mutants: number };

/** Proves a lesson by all rules. `fresh`: what was kept of an earlier check is not used. */
export async function lessonReport(
  root: string,
  slug: string,
  { course, claims }: { course: Course; claims: Claim[] },
  { fresh }: { fresh: boolean },
): Promise<LessonReport> {
  const folder = shownPath(join(root, slug));
  try {
    const files = await readLessonFiles(join(root, slug));
    const key = keyOf("lesson", await checkerHash(), folder, [...files], course.lessons, claims);
    const kept = fresh ? null : await cachedResult<LessonReport>(key);
    if (kept) return kept;
    const report = await proved(await checkLesson(root, slug, course, claims));
    await keepResult(key, report);
    return report;
  } catch (thrown) {
    // A lesson that nobody foresaw must not keep the others from being proved.
    return { facts: noFacts(slug, folder), problems: [checkFails(folder, thrown)], mutants: 0 };
  }
}

async function proved(lesson: CheckedLesson): Promise<LessonReport> {
  const found: Problem[] = [];
  for (const rule of LESSON_RULES) found.push(...(await rule.check(lesson)));
  const problems = inReadingOrder([...lesson.problems, ...found]);
  return { facts: factsOf(lesson), problems, mutants: lesson.mutants };
}

function factsOf({ slug, folder, files, written }: CheckedLesson): LessonFacts {
  const text = files.get("index.mdx") ?? "";
  const file = `${folder}/index.mdx`;
  const texts = [
    { file, tree: written.tree },
    ...[...written.exercises].map(([id, { tree }]) => ({
      file: `${folder}/exercises/${id}/index.mdx`,
      tree,
    })),
    ...[...written.questions].map(([id, { tree }]) => ({
      file: `${folder}/questions/${id}/index.mdx`,
      tree,
    })),
  ];
  return {
    slug,
    file,
    claims: written.parts.claims.map(({ id }) => id),
    headings: written.parts.headings.map(({ id }) => id),
    prerequisites: (written.frontmatter?.prerequisites ?? []).map((needed, index) => ({
      slug: needed,
      at: fieldPlace(text, ["prerequisites", index]),
    })),
    links: texts.flatMap((each) => lessonLinks(each.tree).map((link) => ({ ...link, file: each.file }))),
  };
}

function noFacts(slug: string, folder: string): LessonFacts {
  return { slug, file: `${folder}/index.mdx`, claims: [], headings: [], prerequisites: [], links: [] };
}

function checkFails(folder: string, thrown: unknown): Problem {
  return {
    file: `${folder}/index.mdx`,
    ...{ line: 1, column: 1 },
    rule: "check-fails",
    seen: `The check of this lesson ended by an error of its own: ${thrown instanceof Error ? thrown.message : thrown}`,
    remedy: "Take out what was changed last, and tell whoever keeps Gradbook.",
  };
}
