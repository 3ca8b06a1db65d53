export { answersOf, type LessonParts, progressOf, verdictOf } from "./achievements";
export { type DraftKeeper, draftKeeper } from "./draft-keeper";
export { type Draft, draftOf, earlierDrafts } from "./drafts";
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
export { openProgress } from "./open-progress";
export type { Progress } from "./progress";
export type { ProgressState } from "./progress-state";
export { textHash } from "./text-hash";
