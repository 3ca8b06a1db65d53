export { answerIn, answersOf, type LessonParts, progressOf, verdictOf } from "./achievements";
export { type DraftKeeper, draftKeeper } from "./draft-keeper";
export { beganFrom, type Draft, draftOf, earlierDrafts, isFromOlderText } from "./drafts";
export type {
  Answered,
  Attempted,
  Drafted,
  LoggedEvent,
  Place,
  ProgressEvent,
  StartedOver,
  Visited,
} from "./event";
export { isKnown } from "./event";
export { openProgress } from "./open-progress";
export { NO_OWN_CELLS, newOwnCell, type OwnCell, type OwnCells, ownCellsOf } from "./own-cells";
export type { Progress } from "./progress";
export type { ProgressState } from "./progress-state";
export { textHash } from "./text-hash";
