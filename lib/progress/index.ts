export { answerIn, answersOf, type LessonParts, progressOf, verdictOf } from "./achievements";
export { type ActiveDay, activeDays, lastDays, localDay, type Sitting, sittingsOf } from "./activity";
export { type DraftKeeper, draftKeeper } from "./draft-keeper";
export { beganFrom, type Draft, draftOf, earlierDrafts, isFromOlderText } from "./drafts";
export type {
  Answered,
  Attempted,
  CappedPractice,
  Drafted,
  LoggedEvent,
  OpenedSolution,
  Place,
  ProgressEvent,
  StartedOver,
  Visited,
} from "./event";
export { isKnown } from "./event";
export { missingIn } from "./join";
export {
  type LessonAsked,
  type LessonProgress,
  lessonProgressOf,
  type ObjectiveProgress,
  type ObjectiveState,
  partKey,
} from "./objectives";
export { openProgress } from "./open-progress";
export { inOrder } from "./order";
export { NO_OWN_CELLS, newOwnCell, type OwnCell, type OwnCells, ownCellsOf } from "./own-cells";
export {
  type Portable,
  type ReadPortable,
  readPortable,
  writePortable,
} from "./portable/file";
export type { Progress } from "./progress";
export type { ProgressState } from "./progress-state";
export type { AskedPart } from "./standing";
export { textHash } from "./text-hash";
