/** A piece of a lesson's prose as HTML, before and after its author changed it. */
export type ProseChange = { before: string; after: string };
