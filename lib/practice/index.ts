export { CAP, PRACTICE_LOG, withinCap } from "./cap";
export { type Card, cardKey } from "./card";
export { type Calendar, calendarAhead, localCalendar } from "./day";
export { LONGEST_INTERVAL_DAYS, type Memory, recallOn } from "./memory";
export { type Practice, type PracticeInput, practiceOn } from "./practice";
export type { StandingCard } from "./queue";
export { drawTest, type ObjectiveScore, scoreByObjective, TEST_LENGTH } from "./review-test";
export { freshSeed } from "./seed";
export { asPractised, sittingOf } from "./sitting";
