import type { RuleName } from "./rules";

/** Something an author has to mend, at the place where it stands. Lines and columns count from 1. */
export type Problem = {
  /** Path from the project's top, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Short name of the broken rule, such as "unknown-component". */
  rule: RuleName;
  /** What stands there now. */
  seen: string;
  /** What to do about it, as an imperative sentence. */
  remedy: string;
};
