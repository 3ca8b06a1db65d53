/** A line that belongs in the answer. Lines of one group may stand in each other's places; most have one of their own. */
export type OrderLine = { id: string; group: string };

/** Lines to be put in order. */
export type OrderTask = {
  kind: "order";
  /** In the right order. */
  lines: OrderLine[];
  /** Ids of lines that are offered too and belong nowhere. */
  distractors: string[];
};

/** Ids of the lines that the reader uses, first to last. */
export type OrderAnswer = { kind: "order"; lines: string[] };
