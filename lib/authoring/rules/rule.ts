import type { CheckedLesson, Course, LessonLink, Place } from "@/lib/lessons";
import type { Claim, Problem, RuleName } from "@/lib/model";

/** What one lesson has to fulfil beyond being readable and running: that was proved before it comes here. */
export type LessonRule = {
  name: RuleName;
  check(lesson: CheckedLesson): Problem[] | Promise<Problem[]>;
};

/** What the course wants to know of a lesson, as plain data that can be kept. */
export type LessonFacts = {
  slug: string;
  /** The file of its text, as problems name it. */
  file: string;
  claims: string[];
  headings: string[];
  prerequisites: { slug: string; at: Place }[];
  links: (LessonLink & { file: string })[];
};

/** All lessons together. `folder`: the course's, as problems name it. */
export type WholeCourse = { folder: string; course: Course; ledger: Claim[]; lessons: LessonFacts[] };

/** What lessons have to fulfil together. */
export type CourseRule = { name: RuleName; check(course: WholeCourse): Problem[] };
