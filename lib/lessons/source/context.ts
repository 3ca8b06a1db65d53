import type { Root } from "mdast";
import type { QuestionKind } from "@/lib/model";
import type { Finding } from "./finding";
import type { Lost } from "./repair";
import type { TextKind } from "./vocabulary";

/** What a check looks at. */
export type Context = {
  kind: TextKind;
  /** Of a question: its kind; null: not known. */
  question: QuestionKind | null;
  tree: Root;
  /** The text that the tree was parsed from; its offsets and lines are the file's. */
  text: string;
  /** What had to be taken out of the text before it could be parsed. */
  lost: readonly Lost[];
  /** Ids of the course's lessons; null: not known. */
  lessons: readonly string[] | null;
  /** Ids of the headings that "#…" links may name besides the text's own; null: not known. */
  headings: readonly string[] | null;
};

/** One kind of thing that may be wrong with a text: everything that it finds. */
export type TextCheck = (context: Context) => Finding[];
