import type { Problem } from "./problem";

/** A piece of a lesson's prose as HTML, before and after its author changed it. */
export type ProseChange = { before: string; after: string };

/** A block of a lesson's page: by its id, or by words that stand in it. */
export type Anchor = { id: string } | { text: string };

/** `near`: blocks of the page as it last was, the nearest first; none: the page as a whole. */
export type PlacedProblem = Problem & { near: Anchor[] };

/** What a development page is told when a file of the course has changed. `lesson`: null for the course itself. */
export type LessonChange = { lesson: string | null; prose: ProseChange[]; problems: PlacedProblem[] };
