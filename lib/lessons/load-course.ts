import { type Course, readCourse } from "./course";
import { describeProblem } from "./describe-problem";
import { type LoadedLesson, type SoundLesson, shownLesson } from "./load-lesson";

/** All lessons of a course in order. Throws an Error with all that is wrong where one is broken, which ends the build. */
export async function loadCourse(root: string): Promise<{ course: Course; lessons: SoundLesson[] }> {
  const { course, problems: found } = await readCourse(root);
  const lessons: LoadedLesson[] = [];
  // One after another: a lesson alone keeps all processors busy, and its cells have time limits.
  for (const slug of course.lessons) lessons.push(await shownLesson(root, slug));
  const broken = lessons.flatMap((each) => (each.kind === "broken" ? each.problems : []));
  const problems = [...found, ...broken];
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return { course, lessons: lessons.filter((each) => each.kind === "lesson") };
}
