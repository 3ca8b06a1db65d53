export type MatchPair = {
  left: string;
  right: string;
  /** Wrong partners of `left` about which the author has something particular to say, and what these words are called. */
  mistaken: { right: string; feedback: string }[];
};

/** Every left item is to get its right one. Several may share a right one. */
export type MatchTask = {
  kind: "match";
  pairs: MatchPair[];
  /** Ids of all right items, those that belong to nothing included. */
  rights: string[];
};

/** Left id → right id; a left item that is still open is left out. */
export type MatchAnswer = { kind: "match"; pairs: Record<string, string> };
