import type { Broken } from "./broken";
import { brokenCourses } from "./in-the-course";
import { brokenExercises } from "./in-the-exercises";
import { brokenHeads } from "./in-the-head";
import { brokenQuestions } from "./in-the-questions";
import { brokenTexts } from "./in-the-text";

/** For every rule a course that breaks it. */
export const BROKEN: readonly Broken[] = [
  ...brokenHeads,
  ...brokenTexts,
  ...brokenExercises,
  ...brokenQuestions,
  ...brokenCourses,
];

export type { Broken } from "./broken";
