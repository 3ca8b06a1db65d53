export { type ActivationFormulas, activationFormulas } from "./activation-formulas";
export { bundleTasks } from "./bundle-tasks";
export { type Course, readCourse } from "./course";
export { type CourseAt, courseAt } from "./course-at";
export { ID } from "./course-schema";
export { packedDataSet } from "./data-sets";
export { describeProblem } from "./describe-problem";
export { type EngineTypings, engineTypings } from "./engine-typings";
export { evaluatorSource } from "./evaluator-source";
export { exportedNames } from "./exported-names";
export {
  type AuthorWords,
  authorWords,
  GUIDE_SLUG,
  guideQuestionsWithVariants,
  guideVariants,
} from "./guide";
export { type LessonFiles, readLessonFiles } from "./lesson-files";
export { lessonOutline } from "./lesson-outline";
export { lessonText } from "./lesson-text";
export { loadCourse } from "./load-course";
export {
  type CheckedLesson,
  checkLesson,
  inReadingOrder,
  type LoadedLesson,
  loadLesson,
  type SoundLesson,
  shownLesson,
} from "./load-lesson";
export { changedSolutions } from "./mutation/prove-mutants";
export { practiceCards } from "./practice-cards";
export { exerciseAnswers } from "./preview/exercise-answers";
export { courseChange, lessonChange } from "./preview/lesson-change";
export { COURSE_ROOT, PROJECT, shownPath } from "./project";
export { questionsWithVariants, questionVariants } from "./question-variants";
export { quizQuestions } from "./quiz-questions";
export { readLesson, type WrittenLesson } from "./read-lesson";
export { cachedResult, keepResult, keyOf } from "./run-cache";
export { keptSandboxPage, type SandboxPage, sandboxPage } from "./sandbox-page";
export { serviceWorker } from "./service-worker";
export {
  fieldPlace,
  type LessonLink,
  lessonLinks,
  type Paragraph,
  type Place,
  type ProsePiece,
  paragraphsOf,
  questionKinds,
  suggestion,
  type TwinPart,
  type Word,
  words,
} from "./source";
export { standaloneEngine } from "./standalone-engine";
export { textProblems } from "./text-problems";
export { TWINS_FILE, type TwinRecords, twinHash, writeTwinRecords } from "./twin-record";
export { unsteadyCells } from "./unsteady-cells";
