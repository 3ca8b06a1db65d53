import { checkLesson, readCourse } from "@/lib/lessons";
import type { Problem } from "@/lib/model";

export type CourseReport = {
  lessons: number;
  problems: Problem[];
  /** Changed solutions that were put to the checks of the exercises. */
  mutants: number;
  /** Claims of the ledger that some lesson teaches, of all in the ledger. */
  claims: { covered: number; total: number };
};

/** Proves every lesson of a course folder: reads, compiles, runs, grades. Nothing is left out for an earlier problem. */
export async function checkCourse(root: string): Promise<CourseReport> {
  const { course, claims, problems } = await readCourse(root);
  const all = [...problems];
  const covered = new Set<string>();
  let mutants = 0;
  for (const slug of course.lessons) {
    const { written, problems, mutants: tried } = await checkLesson(root, slug, course, claims);
    all.push(...problems);
    mutants += tried;
    for (const { id } of written.parts.claims) covered.add(id);
  }
  const known = claims.filter(({ id }) => covered.has(id)).length;
  return {
    lessons: course.lessons.length,
    problems: all,
    mutants,
    claims: { covered: known, total: claims.length },
  };
}
