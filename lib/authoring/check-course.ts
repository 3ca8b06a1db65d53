import { inReadingOrder, readCourse, shownPath } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { lessonReport } from "./check-lesson";
import { COURSE_RULES } from "./rules";

export type CourseReport = {
  lessons: number;
  problems: Problem[];
  /** Changed solutions that were put to the checks of the exercises. */
  mutants: number;
  /** Claims of the ledger that some lesson teaches, of all in the ledger. */
  claims: { covered: number; total: number };
};

/** `only`: slugs of the lessons whose problems are wanted; left out, all of them and those of the course as a whole. */
export type CheckOptions = { only?: readonly string[]; fresh?: boolean };

/**
 * Proves every lesson of a course folder: reads, compiles, runs, grades. Nothing is left out for an earlier problem, and
 * what was proved before, as it is now, is not run again.
 */
export async function checkCourse(
  root: string,
  { only, fresh = false }: CheckOptions = {},
): Promise<CourseReport> {
  const read = await readCourse(root);
  const { course, claims } = read;
  const slugs = only ?? course.lessons;
  const reports = [];
  // One after another: a lesson alone keeps all processors busy, and its cells have time limits.
  for (const slug of slugs) reports.push(await lessonReport(root, slug, read, { fresh }));
  const lessons = reports.map(({ facts }) => facts);
  const taught = new Set(lessons.flatMap((each) => each.claims));
  const together = { folder: shownPath(root), course, ledger: claims, lessons };
  const whole = only ? [] : [...read.problems, ...COURSE_RULES.flatMap((rule) => rule.check(together))];
  return {
    lessons: slugs.length,
    problems: inReadingOrder([...whole, ...reports.flatMap(({ problems }) => problems)]),
    mutants: reports.reduce((sum, each) => sum + each.mutants, 0),
    claims: { covered: claims.filter(({ id }) => taught.has(id)).length, total: claims.length },
  };
}
