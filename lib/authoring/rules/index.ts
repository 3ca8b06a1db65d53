import { cellType } from "./cell-type";
import { cellUnsteady } from "./cell-unsteady";
import { chartDescription } from "./chart-description";
import { farAnchor } from "./far-anchor";
import { idleControl } from "./idle-control";
import { longParagraph } from "./long-paragraph";
import { longSentence } from "./long-sentence";
import { prerequisiteCycle } from "./prerequisite-cycle";
import { prerequisiteOrder } from "./prerequisite-order";
import { programType } from "./program-type";
import { readingLevel } from "./reading-level";
import { readingTime } from "./reading-time";
import type { CourseRule, LessonRule } from "./rule";
import { typedNumber } from "./typed-number";
import { unaskedObjective } from "./unasked-objective";
import { untaughtClaim } from "./untaught-claim";

/** What `lessons:check` asks of every lesson beyond what its page needs. */
export const LESSON_RULES: readonly LessonRule[] = [
  cellType,
  programType,
  cellUnsteady,
  typedNumber,
  chartDescription,
  idleControl,
  unaskedObjective,
  readingLevel,
  longSentence,
  longParagraph,
  readingTime,
];

/** What it asks of all lessons together. */
export const COURSE_RULES: readonly CourseRule[] = [
  prerequisiteCycle,
  prerequisiteOrder,
  farAnchor,
  untaughtClaim,
];

export type { CourseRule, LessonFacts, LessonRule, WholeCourse } from "./rule";
