export { type Course, readCourse } from "./course";
export { describeProblem } from "./describe-problem";
export { type EngineTypings, engineTypings } from "./engine-typings";
export { evaluatorSource } from "./evaluator-source";
export { type CheckedLesson, checkLesson, type LoadedLesson, lastLoaded, loadLesson } from "./load-lesson";
export { COURSE_ROOT, PROJECT, shownPath } from "./project";
export { proseChanges } from "./prose-changes";
export { sandboxPage } from "./sandbox-page";
export { type Word, words } from "./source";
