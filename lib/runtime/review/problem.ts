/** What takes the place of the characters from `start` up to `end` of a program. */
export type TextEdit = { start: number; end: number; text: string };

/** A change that mends a problem; its title says what it does. The edits stand in the order of the text. */
export type Fix = { title: string; edits: TextEdit[] };

/**
 * Something of a program that will not work. `line` counts from 1; null: it has no one place. `place`: the characters
 * that it is about.
 */
export type ProgramProblem = {
  kind: "syntax" | "unknown" | "taken";
  message: string;
  line: number | null;
  place: { start: number; end: number } | null;
  fix: Fix | null;
};

/** What stands around a program. */
export type Around = {
  /** The lesson's cells; `own` is the id of the program's own, null where its names are its own affair. */
  cells: readonly { id: string; title: string; source: string }[];
  own: string | null;
  controls: readonly string[];
  /** The names that "gradbook" exports. */
  exported: readonly string[];
};
